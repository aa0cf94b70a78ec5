import { readTable } from '../../../src/host/file/read/readTable';
import { writeTable } from '../../../src/host/file/write/writeTable';
import { parseXml } from '../../../src/host/file/xml/parseXml';
import { ColumnCells } from '../../../src/host/model/columnCells';
import { StringPool } from '../../../src/host/model/stringPool';

const part =
  '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Sales" displayName="Sales" ref="A1:A3">' +
  '<autoFilter ref="A1:A3"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>' +
  '<tableColumns count="1"><tableColumn id="1" name="k"/></tableColumns></table>';

describe('a table that is filtered in the file', () => {
  const table = readTable(parseXml(part, 'table'))!;
  const cells = new ColumnCells(new StringPool());
  cells.setValue(0, 0, 'k');
  const written = (isFiltered: boolean | undefined): string =>
    writeTable(cells, { ...table, isFiltered }, part);

  test('is known to be, and keeps its filter', () => {
    expect(table.isFiltered).toBe(true);
    expect(written(true)).toContain('<filter val="x"/>');
  });

  test('has no filter any more once that was cleared, but still its buttons', () => {
    expect(written(undefined)).toContain('<autoFilter ref="A1:A3"/>');
  });
});
