import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { partsOf } from './partsOf';
import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

test('a range that a file merges again and again, or a larger one from the same cell, is merged once, and stays as it was written', () => {
  const merges = '<mergeCell ref="A1:B1"/>'.repeat(1000) + '<mergeCell ref="A1:C1"/><mergeCell ref="D1:E1"/>';
  const source = zipOf(
    workbookParts({ sheets: { Figures: `<sheetData/><mergeCells count="1002">${merges}</mergeCells>` } }),
  );
  const workbook = openWorkbook(source);
  expect(workbook.sheets[0]!.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 2 },
    { row: 0, column: 3, rows: 1, columns: 2 },
  ]);
  const part = 'xl/worksheets/sheet1.xml';
  expect(partsOf(saveWorkbook(workbook)).get(part)).toBe(partsOf(source).get(part));
});
