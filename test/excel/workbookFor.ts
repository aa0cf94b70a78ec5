import { createWorkbook } from '../../src/host/model/createWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost, type Host } from '../../src/host/openHost';

type Cells = readonly (readonly (string | number | boolean)[])[];

/** A workbook with the officer's sheets as given, open in the strictest host, with Microsoft's client connected to it. */
export function workbookFor(sheets: Readonly<Record<string, Cells>>): { host: Host; workbook: Workbook } {
  const workbook = createWorkbook();
  workbook.sheets.splice(0);
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.newSheet(name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        sheet.cells.setValue(r, c, value);
      });
    });
    workbook.sheets.push(sheet);
  }
  const host = openHost(workbook, { profile: 'web' });
  useHost(host);
  return { host, workbook };
}

/** All cells of a sheet by name, formulas as they stand; undefined where there is no such sheet. */
export function cellsOf(workbook: Workbook, name: string): (string | number | boolean)[][] | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  const used = sheet?.cells.used(true);
  if (sheet === undefined) return undefined;
  if (used === null || used === undefined) return [];
  const values = sheet.cells.values({
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  });
  return values.map((row, r) => row.map((value, c) => sheet.cells.formula(r, c) ?? value));
}
