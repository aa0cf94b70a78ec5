/** What the prefix `r:` stands for in a part of a workbook that is not Strict. */
export const relationsNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
