import { compare } from '../../src/compare/compare';
import { tidiedOf, type Row } from './tidiedOf';

const authorities = ['A', 'B', 'C', 'D', 'E', 'F'];
const country = { kind: 'country' } as const;

/** Two indicators in three years; one has ties, and a council has no figure in the last year of the other. */
const rows = authorities.flatMap((_, council) =>
  [0, 1, 2].flatMap((year): Row[] => [
    [council, 0, year, Math.floor(council / 2) * 10 + year],
    ...(council === 4 && year === 2 ? [] : [[council, 1, year, (council * 37 + year * 41) % 100] as Row]),
  ]),
);

const figuresOfSix = () =>
  tidiedOf({
    authorities,
    indicators: [{ code: 'I' }, { code: 'J', polarity: 'lowerIsBetter' }],
    periods: ['2013-14', '2014-15', '2015-16'],
    rows,
  });

describe('councils of one group, one after the other', () => {
  test('each is compared as it is alone', () => {
    const together = figuresOfSix();
    authorities.forEach((_, own) => {
      const { made } = compare(together, { own, choice: country });
      expect(made).toEqual(compare(figuresOfSix(), { own, choice: country }).made);
    });
  });

  test('another group in between changes nothing', () => {
    const together = figuresOfSix();
    const two = { kind: 'named', names: ['B', 'C', 'D'] } as const;
    for (const choice of [country, two, country, two]) {
      const alone = compare(figuresOfSix(), { own: 0, choice }).made;
      expect(compare(together, { own: 0, choice }).made).toEqual(alone);
    }
  });

  test('another period in between changes nothing', () => {
    const together = figuresOfSix();
    for (const year of [2, 1, 0, 2]) {
      const ask = { own: 0, choice: country, periods: new Set([year]) };
      expect(compare(together, ask).made).toEqual(compare(figuresOfSix(), ask).made);
    }
  });

  test('other figures of the same councils have their own memory', () => {
    const first = figuresOfSix();
    compare(first, { own: 0, choice: country });
    const changed = figuresOfSix();
    changed.figures.value[0] = 99;
    const { comparisons } = compare(changed, { own: 1, choice: country }).made;
    expect(comparisons[0]?.series[0]?.q3).not.toBe(
      compare(first, { own: 1, choice: country }).made.comparisons[0]?.series[0]?.q3,
    );
  });
});
