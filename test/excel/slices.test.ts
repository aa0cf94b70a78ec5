import { sliceIntoBatches } from '../../src/excel/slices';

const area = (rows: number, columns: number) => ({ row: 0, column: 0, rows, columns });

describe('reading in slices below the limit of an answer', () => {
  test('small sheets go into one round trip together', () => {
    const batches = sliceIntoBatches([
      { owner: 'a', area: area(100, 10) },
      { owner: 'b', area: area(200, 5) },
    ]);
    expect(batches).toHaveLength(1);
    expect(batches[0]).toHaveLength(2);
  });

  test('a long sheet is cut between rows, and no row is lost or read twice', () => {
    const slices = sliceIntoBatches([{ owner: 'a', area: area(456_000, 6) }]).flat();
    expect(slices.reduce((rows, slice) => rows + slice.area.rows, 0)).toBe(456_000);
    slices.slice(1).forEach((slice, index) => {
      expect(slice.area.row).toBe(slices[index]!.area.row + slices[index]!.area.rows);
    });
  });

  test('a single row wider than the limit is still read', () => {
    const slices = sliceIntoBatches([{ owner: 'a', area: area(3, 16_384) }], 1 / 64).flat();
    expect(slices.map((slice) => slice.area.rows)).toEqual([1, 1, 1]);
  });
});
