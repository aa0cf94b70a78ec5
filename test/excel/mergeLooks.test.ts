import fc from 'fast-check';
import type { Look, PlanArea } from '../../src/domain/sheetPlan';
import { mergeLooks } from '../../src/excel/mergeLooks';

type Painted = { area: PlanArea; look: Look };

const at = (row: number, column: number, rows = 1, columns = 1): PlanArea => ({ row, column, rows, columns });

/** What each cell looks like in the end. */
function painted(looks: readonly Painted[]): Map<string, Look> {
  const cells = new Map<string, Look>();
  for (const { area, look } of looks)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        cells.set(`${row} ${column}`, { ...cells.get(`${row} ${column}`), ...look });
  return cells;
}

describe('looks in fewer rectangles', () => {
  test('a look down a column, a row at a time and between others, is one rectangle', () => {
    const looks = [0, 1, 2, 3].flatMap((row) => [
      { area: at(row, 0), look: { color: '#0563C1' } },
      { area: at(row, 1), look: { size: 9 } },
    ]);
    expect(mergeLooks(looks)).toEqual([
      { area: at(0, 0, 4), look: { color: '#0563C1' } },
      { area: at(0, 1, 4), look: { size: 9 } },
    ]);
  });

  test('rows and columns of cells with borders are one rectangle: lines are drawn between its cells too', () => {
    const thin: Look = { border: 'thin' };
    const looks = [0, 1].flatMap((row) => [0, 1, 2].map((column) => ({ area: at(row, column), look: thin })));
    expect(mergeLooks(looks)).toEqual([{ area: at(0, 0, 2, 3), look: thin }]);
  });

  test('a line of another kind drawn beside it in between stays on top', () => {
    const looks: Painted[] = [
      { area: at(0, 0), look: { border: 'thin' } },
      { area: at(1, 1), look: { border: 'medium' } },
      { area: at(1, 0), look: { border: 'thin' } },
    ];
    expect(mergeLooks(looks)).toEqual(looks);
  });

  test('every cell looks as it would without it', () => {
    const area = fc.tuple(
      fc.nat(5),
      fc.nat(3),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 2 }),
    );
    const look = fc.constantFrom<Look>(
      { color: 'a' },
      { color: 'b' },
      { fill: 'c' },
      { fill: 'd', color: 'a' },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(area, look), { maxLength: 30 }), (drawn) => {
        const looks = drawn.map(([[row, column, rows, columns], each]) => ({
          area: at(row, column, rows, columns),
          look: each,
        }));
        expect(painted(mergeLooks(looks))).toEqual(painted(looks));
      }),
      { seed: 8, numRuns: 500 },
    );
  });
});
