import { readFileSync } from 'node:fs';
import type { Grid } from '../../src/domain/grid';
import { openWorkbook } from '../../src/host/file/openWorkbook';

/** The visible sheets of a workbook on disk as grids, as the add-in would read them from Excel. */
export function gridsOf(path: string): Grid[] {
  const workbook = openWorkbook(new Uint8Array(readFileSync(path)));
  return workbook.sheets
    .filter((sheet) => sheet.visibility === 'Visible' && sheet.kind === 'worksheet')
    .flatMap((sheet) => {
      const used = sheet.cells.used(true);
      if (used === null) return [];
      const values = sheet.cells.values(used);
      const formats = values
        .slice(0, 200)
        .map((row, down) =>
          row.map(
            (_, across) =>
              workbook.styles.formats[sheet.cells.format(used.row + down, used.column + across)]
                ?.numberFormat ?? 'General',
          ),
        );
      return [{ sheet: sheet.name, top: used.row, left: used.column, values, formats, merges: sheet.merges }];
    });
}
