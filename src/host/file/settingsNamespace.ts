/** Marks the custom XML part in which the host keeps `workbook.settings`. */
export const settingsNamespace = 'urn:judgement-grid:settings';
