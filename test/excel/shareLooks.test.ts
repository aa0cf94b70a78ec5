import fc from 'fast-check';
import type { Look, PlanArea } from '../../src/domain/sheetPlan';
import { shareLooks, type SharedLook } from '../../src/excel/shareLooks';

interface Painted {
  area: PlanArea;
  look: Look;
}

const at = (row: number, column: number, rows = 1, columns = 1): PlanArea => ({ row, column, rows, columns });

/** What each cell looks like in the end, one look after the other. */
function lookOfCells(looks: readonly SharedLook[]): Map<string, Look> {
  const cells = new Map<string, Look>();
  for (const { areas, look } of looks)
    for (const { row, column, rows, columns } of areas)
      for (let r = row; r < row + rows; r++)
        for (let c = column; c < column + columns; c++)
          cells.set(`${r} ${c}`, { ...cells.get(`${r} ${c}`), ...look });
  return cells;
}

describe('a look on all its rectangles at once', () => {
  test('wherever they stand', () => {
    const looks: Painted[] = [0, 5, 9].flatMap((row) => [
      { area: at(row, 0), look: { bold: true } },
      { area: at(row, 1), look: { fill: '#E6EDF4' } },
    ]);
    expect(shareLooks(looks)).toEqual([
      { look: { bold: true }, areas: [at(0, 0), at(5, 0), at(9, 0)] },
      { look: { fill: '#E6EDF4' }, areas: [at(0, 1), at(5, 1), at(9, 1)] },
    ]);
  });

  test('number formats are left out, and a look that is nothing else', () => {
    const looks: Painted[] = [
      { area: at(0, 0), look: { numberFormat: '0.0' } },
      { area: at(1, 0), look: { numberFormat: '0.0', bold: true } },
      { area: at(3, 0), look: { bold: true } },
    ];
    expect(shareLooks(looks)).toEqual([{ look: { bold: true }, areas: [at(1, 0), at(3, 0)] }]);
  });

  test('one row and several differ in the lines between them: they are drawn apart', () => {
    const looks: Painted[] = [
      { area: at(0, 0, 1, 2), look: { border: 'thin' } },
      { area: at(5, 0, 3, 2), look: { border: 'thin' } },
      { area: at(9, 0, 2, 2), look: { border: 'thin' } },
    ];
    expect(shareLooks(looks).map(({ areas }) => areas)).toEqual([
      [at(0, 0, 1, 2)],
      [at(5, 0, 3, 2), at(9, 0, 2, 2)],
    ]);
  });

  test('rectangles with lines that touch are drawn one after the other', () => {
    const looks: Painted[] = [at(0, 0), at(1, 1), at(4, 4)].map((area) => ({
      area,
      look: { border: 'thin' },
    }));
    expect(shareLooks(looks).map(({ areas }) => areas)).toEqual([[at(0, 0)], [at(1, 1), at(4, 4)]]);
  });

  test('every cell looks as it would one look after the other', () => {
    const area = fc.tuple(
      fc.nat(6),
      fc.nat(4),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
    );
    const look = fc.constantFrom<Look>(
      { color: 'a' },
      { color: 'b' },
      { fill: 'c' },
      { fill: 'd', color: 'a' },
      { border: 'thin', color: 'b' },
      { border: 'none' },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(area, look), { maxLength: 30 }), (drawn) => {
        const looks = drawn.map(([[row, column, rows, columns], each]) => ({
          area: at(row, column, rows, columns),
          look: each,
        }));
        const apart = looks.map((each) => ({ look: each.look, areas: [each.area] }));
        expect(lookOfCells(shareLooks(looks))).toEqual(lookOfCells(apart));
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
