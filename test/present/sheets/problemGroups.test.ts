import type { Problem } from '../../../src/domain/problem';
import { problemGroups } from '../../../src/present/sheets/problems/problemGroups';

const many = (code: string, severity: Problem['severity'], count: number): Problem[] =>
  Array.from({ length: count }, () => ({ code, severity, details: {} }));
const told = (problems: Problem[], most: number) =>
  problemGroups(problems, most).map(({ shown, total }) => [shown[0]?.code, shown.length, total]);

describe('problems in groups', () => {
  test('come gravest first, kinds in the order they were met', () => {
    const problems = [
      ...many('a', 'note', 1),
      ...many('b', 'error', 2),
      ...many('c', 'warning', 1),
      ...many('d', 'error', 1),
    ];
    expect(told(problems, 500)).toEqual([
      ['b', 2, 2],
      ['d', 1, 1],
      ['c', 1, 1],
      ['a', 1, 1],
    ]);
  });

  test('share the room when there are too many, and rare kinds are shown whole', () => {
    const problems = [
      ...many('rare', 'note', 10),
      ...many('x', 'warning', 4000),
      ...many('y', 'warning', 3000),
    ];
    expect(told(problems, 500)).toEqual([
      ['x', 245, 4000],
      ['y', 245, 3000],
      ['rare', 10, 10],
    ]);
  });

  test('show one of each kind at least', () => {
    const problems = ['a', 'b', 'c'].flatMap((code) => many(code, 'note', 2));
    expect(told(problems, 2)).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
      ['c', 1, 2],
    ]);
  });
});
