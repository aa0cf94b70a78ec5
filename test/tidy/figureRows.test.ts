import { FigureRows } from '../../src/tidy/figureRows';

const add = (rows: FigureRows, value: number): void => {
  rows.add(0, 0, 0, value, NaN, NaN, undefined, '', 0, 0, 0, 0);
};

describe('rows of figures', () => {
  test('where room was made for a table, its rows are added without copying what is there', () => {
    const rows = new FigureRows();
    add(rows, 0.5);
    rows.makeRoom(100_000);
    const column = rows.value;
    for (let at = 1; at <= 100_000; at++) add(rows, at);
    expect(rows.value).toBe(column);
    expect([rows.value[0], rows.value[100_000]]).toEqual([0.5, 100_000]);
  });

  test('a sheet that may be nearly empty gets room for a million at most, and grows when it is not', () => {
    const rows = new FigureRows();
    rows.makeRoom(1e9);
    expect(rows.value.length).toBe(1_000_000);
    rows.length = 1_000_000;
    add(rows, 7);
    expect(rows.value[1_000_000]).toBe(7);
  });

  test('many small tables do not have all that is there copied for each', () => {
    const rows = new FigureRows();
    const columns = new Set<Float64Array>();
    for (let table = 0; table < 1000; table++) {
      rows.makeRoom(100);
      for (let at = 0; at < 100; at++) add(rows, at);
      columns.add(rows.value);
    }
    expect(columns.size).toBeLessThan(12);
  });
});
