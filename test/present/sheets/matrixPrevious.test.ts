import { jointReview } from '../../../src/definitions/frameworks/jointReview';
import type { OwnedSheet } from '../../../src/domain/owned';
import { previousPosition } from '../../../src/judge/previousPosition';
import { performanceMatrix } from '../../../src/present/sheets/performanceMatrix';
import { assessmentOf } from '../assessmentOf';

const matrix = (typed: Record<string, string | number>): OwnedSheet => ({
  ...{ id: 'matrix', part: '', name: 'Performance matrix' },
  entries: new Map([['previous', new Map(Object.entries(typed))]]),
  rows: new Map([['previous', 9]]),
  columns: new Map([
    ['across', 1],
    ['up', 2],
  ]),
});

describe('last time’s position, typed on the performance matrix', () => {
  test.each<[string, Record<string, string | number>]>([
    ['only half of it is there yet', { across: 3 }],
    ['it is not on the scale', { across: 7, up: 'Good' }],
    ['it is whole', { across: 3, up: 2 }],
  ])('stays as it was typed where %s', (_, typed) => {
    const { cells } = performanceMatrix(assessmentOf({ owned: [matrix(typed)] }));
    const row = cells.find((one) => one.includes('previous'));
    expect(row?.slice(1, 3)).toEqual([typed['across'], typed['up'] ?? null]);
  });

  test.each<[Record<string, string | number>, unknown, [string, number][]]>([
    [{ across: 3, up: 2 }, { x: 3, y: 2 }, []],
    [{ across: 3 }, null, []],
    [{ across: 7, up: 2 }, null, [['7', 1]]],
    [{ across: 2.5, up: 'Good' }, null, [['2.5', 1], ['Good', 2]]], // prettier-ignore
  ])('%j: what is no level is said with its cell', (typed, position, said) => {
    const { made, problems } = previousPosition([matrix(typed)], jointReview);
    expect(made).toEqual(position);
    expect(problems).toMatchObject(
      said.map(([text, column]) => ({
        code: 'positionNotOnScale',
        at: { sheet: 'Performance matrix', row: 9, column },
        details: { typed: text },
      })),
    );
  });
});
