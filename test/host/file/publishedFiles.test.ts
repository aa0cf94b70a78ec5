import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { entriesOf } from './partsOf';

/** Published workbooks lie beside the checkout and are not part of it: without them these tests have nothing to open. */
const data = join(__dirname, '../../../../shared/data');
const isHere = existsSync(data);
if (!isHere) console.warn('Published workbooks (../shared/data) are not here: their tests check nothing.');

/** Cells as Excel and LibreOffice show them. */
const files: [string, number, [string, number, number, unknown][]][] = [
  ['scotland/SIMDvalues.xlsx', 10, [['Sheet1', 0, 0, 'Local Authority'], ['Sheet1', 1, 0, 'Aberdeen City'], ['Sheet1', 2, 3, 'Rural']]],
  ['scotland/new_bnch_data.xlsx', 154, [['Raw Data', 0, 1, 'CHN1 2010-11'], ['Raw Data', 1, 1, 4960.336134453782], ['Raw Data', 1, 2, 59028]]],
  ['england/SFR49_2014_LATables.xlsx', 40, [['Table LA1', 1, 0, 'Years: 2014'], ['Index', 3, 1, 'Table LA1']]],
  ['england/sn_may_2025.xlsx', 20, [['LA SN Groups', 3, 1, 'Barking and Dagenham'], ['LA SN Groups', 3, 5, 308]]],
]; // prettier-ignore

describe.each(files)('%s', (name, parts, cells) => {
  const bytes = isHere ? new Uint8Array(readFileSync(join(data, name))) : undefined;

  test('opens with the cells that Excel shows', () => {
    if (!bytes) return;
    const workbook = openWorkbook(bytes);
    for (const [sheet, row, column, value] of cells) {
      expect(workbook.sheets.find((each) => each.name === sheet)?.cells.value(row, column)).toBe(value);
    }
  });

  test('saves unchanged with all its parts the same bytes', () => {
    if (!bytes) return;
    const [before, after] = [entriesOf(bytes), entriesOf(saveWorkbook(openWorkbook(bytes)))];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(before.size).toBe(parts);
    for (const [part, entry] of before)
      expect(Buffer.compare(entry.packed, after.get(part)?.packed ?? Buffer.of())).toBe(0);
  });
});
