import fc from 'fast-check';
import type { CellValue } from '../../../src/host/model/cells';
import { ColumnCells } from '../../../src/host/model/columnCells';
import { createWorkbook } from '../../../src/host/model/createWorkbook';
import { StyleBook } from '../../../src/host/model/styleBook';
import type { CellFormat } from '../../../src/host/model/styles';

const all = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

describe('cells of a sheet', () => {
  test.each<[string, CellValue]>([
    ['a number', 12.5],
    ['a text', 'Ynys Môn'],
    ['true', true],
    ['false', false],
    ['an error', { error: '#DIV/0!' }],
    ['nothing', ''],
  ])('keep %s, near and at the far corner of the grid', (_, value) => {
    const cells = new ColumnCells();
    cells.setValue(0, 0, value);
    cells.setValue(1_048_575, 16_383, value);
    expect(cells.value(0, 0)).toEqual(value);
    expect(cells.value(1_048_575, 16_383)).toEqual(value);
    expect(cells.value(5, 5)).toBe('');
  });

  test('used area counts formats unless only values are asked for', () => {
    const cells = new ColumnCells();
    expect(cells.used(false)).toBeNull();
    cells.setValue(2, 1, 'x');
    cells.setFormat(1000, 3, 4);
    expect(cells.used(true)).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
    expect(cells.used(false)).toEqual({ row: 2, column: 1, rows: 999, columns: 3 });
  });

  test('values come as rows, errors as their text, across the pages that cells are kept in', () => {
    const cells = new ColumnCells();
    for (let row = 510; row < 515; row++) cells.setValue(row, 0, row);
    cells.setValue(512, 1, { error: '#N/A' });
    expect(cells.values({ row: 510, column: 0, rows: 5, columns: 2 })).toEqual([
      [510, ''],
      [511, ''],
      [512, '#N/A'],
      [513, ''],
      [514, ''],
    ]);
  });

  test('a formula has a value or is not calculated, and a value takes it away', () => {
    const cells = new ColumnCells();
    cells.setFormula(0, 0, '=A2+1', 3);
    cells.setFormula(0, 1, '=A2+2');
    expect([cells.formula(0, 0), cells.value(0, 0), cells.isUncalculated(0, 0)]).toEqual(['=A2+1', 3, false]);
    expect([cells.formula(0, 1), cells.value(0, 1), cells.isUncalculated(0, 1)]).toEqual(['=A2+2', '', true]);
    cells.setValue(0, 0, 1);
    expect(cells.formula(0, 0)).toBeUndefined();
  });

  test.each([
    ['rows inserted', 'rows', 1, 2, undefined, { '0,0': 'a', '3,0': 'b', '4,1': 'c' }],
    ['rows deleted', 'rows', 1, -1, undefined, { '0,0': 'a', '1,1': 'c' }],
    ['columns inserted', 'columns', 0, 1, undefined, { '0,1': 'a', '1,1': 'b', '2,2': 'c' }],
    ['columns deleted', 'columns', 0, -1, undefined, { '2,0': 'c' }],
    [
      'cells pushed down in one column',
      'rows',
      0,
      1,
      { row: 0, column: 0, rows: 100, columns: 1 },
      { '1,0': 'a', '2,0': 'b', '2,1': 'c' },
    ],
    [
      'cells pushed right in one row',
      'columns',
      0,
      1,
      { row: 2, column: 0, rows: 1, columns: 100 },
      { '0,0': 'a', '1,0': 'b', '2,2': 'c' },
    ],
  ] as const)('%s move what lies behind', (_, axis, at, count, within, expected) => {
    const cells = new ColumnCells();
    cells.setValue(0, 0, 'a');
    cells.setValue(1, 0, 'b');
    cells.setFormula(2, 1, '=A1', 'c');
    cells.shift(axis, at, count, within);
    const found: Record<string, CellValue> = {};
    cells.each(all, (row, column) => (found[`${row},${column}`] = cells.value(row, column)));
    expect(found).toEqual(expected);
    const formula =
      Object.entries(found)
        .find(([, value]) => value === 'c')?.[0]
        .split(',')
        .map(Number) ?? [];
    expect(cells.formula(formula[0] ?? 0, formula[1] ?? 0)).toBe('=A1');
  });

  test.each([
    ['contents', '', 3],
    ['formats', 'x', 0],
    ['all', '', 0],
  ] as const)('clearing %s leaves the rest', (what, value, format) => {
    const cells = new ColumnCells();
    cells.setValue(5, 5, 'x');
    cells.setFormat(5, 5, 3);
    cells.setValue(6, 5, 'stays');
    cells.clear({ row: 0, column: 0, rows: 6, columns: 16_384 }, what);
    expect([cells.value(5, 5), cells.format(5, 5), cells.value(6, 5)]).toEqual([value, format, 'stays']);
  });

  test('hold what a plain map of the same writes holds, whatever their order', () => {
    const write = fc.record({
      row: fc.nat(2000),
      column: fc.nat(4),
      value: fc.oneof(fc.integer(), fc.string(), fc.boolean()),
    });
    fc.assert(
      fc.property(fc.array(write, { maxLength: 60 }), (writes) => {
        const cells = new ColumnCells();
        const plain = new Map<string, CellValue>();
        for (const { row, column, value } of writes) {
          cells.setValue(row, column, value);
          plain.set(`${row},${column}`, value);
        }
        for (const [key, value] of plain) {
          const [row = 0, column = 0] = key.split(',').map(Number);
          expect(cells.value(row, column)).toBe(value);
        }
        let count = 0;
        cells.each(all, () => count++);
        expect(count).toBe([...plain.values()].filter((value) => value !== '').length);
      }),
    );
  });
});

describe('formats of a workbook', () => {
  const plain: CellFormat = { numberFormat: 'General', font: {}, borders: {} };

  test('that look the same have one number, absent properties meaning the default', () => {
    const styles = new StyleBook();
    expect(
      styles.indexOf({ ...plain, numberFormat: '', font: { bold: false }, locked: true, vertical: 'Bottom' }),
    ).toBe(0);
    const red = styles.indexOf({ ...plain, fill: '#ff0000' });
    expect(styles.indexOf({ ...plain, fill: '#FF0000' })).toBe(red);
    expect(styles.formats).toHaveLength(2);
  });

  test('that hold more than we can say are not given for another', () => {
    const styles = new StyleBook([plain, { ...plain, fill: '#FF0000' }], new Set([1]));
    expect(styles.indexOf({ ...plain, fill: '#FF0000' })).toBe(2);
  });
});

test('a copy of a sheet is its own: changing one leaves the other, and tables get new names', () => {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  sheet.cells.setValue(0, 0, 'Authority');
  sheet.tables.push({ id: 1, name: 'Sales', area: { row: 0, column: 0, rows: 2, columns: 1 }, showHeaders: true, showTotals: false, style: '', showBandedRows: false, showBandedColumns: false, showFilterButton: false, highlightFirstColumn: false, highlightLastColumn: false }); // prettier-ignore
  const copy = workbook.copySheet(sheet, 'Copy');
  copy.cells.setValue(0, 0, 'Changed');
  expect(sheet.cells.value(0, 0)).toBe('Authority');
  expect(copy.tables.map(({ id, name }) => [id, name])).toEqual([[2, 'Sales_2']]);
  expect(copy.id).not.toBe(sheet.id);
});
