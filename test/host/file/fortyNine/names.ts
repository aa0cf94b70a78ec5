/** Namespaces and heads that the parts share. */
export const names = {
  head: '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  packages: 'http://schemas.openxmlformats.org/package/2006',
  x14: 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  place: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
} as const;
