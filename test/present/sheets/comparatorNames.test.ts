import { register } from '../../../src/definitions/authorities/register';
import type { Figures } from '../../../src/domain/figures';
import { method } from '../../../src/present/sheets/method';
import { assessmentOf } from '../assessmentOf';

describe('comparators of which only the names are known', () => {
  const base = assessmentOf();
  const authorities = register
    .filter(({ country, to, tier }) => country === 'England' && to === undefined && tier !== 'district')
    .slice(0, 90);
  const figures = Object.create(base.tidied.figures, { authorities: { value: authorities } }) as Figures;
  const assessment = {
    ...base,
    own: 0,
    tidied: { ...base.tidied, figures },
    compared: {
      ...base.compared,
      group: {
        ...base.compared.group,
        members: authorities.slice(1).map((_, at) => ({ authority: at + 1 })),
      },
    },
  };
  const { cells, tables } = method(assessment);
  const first = cells.findIndex(([topic]) => topic === 'The comparators (89)');
  const lines = cells
    .slice(first, first + 3)
    .map(([topic, names]) => [topic, String(names).split('; ').length]);

  test('are told many in a line on the method sheet, the heading beside the first', () => {
    expect(lines).toEqual([
      ['The comparators (89)', 40],
      ['41–80', 40],
      ['81–89', 9],
    ]);
    expect(tables).toEqual([]);
  });

  test('each by its whole name, commas and all', () => {
    const named = cells.slice(first, first + 3).flatMap(([, names]) => String(names).split('; '));
    expect(named).toEqual(authorities.slice(1).map(({ name }) => name));
  });
});
