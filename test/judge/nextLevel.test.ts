import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Comparison, Milestone } from '../../src/domain/comparison';
import type { Indicator } from '../../src/domain/indicator';
import type { Evidence, NextLevel } from '../../src/domain/judgement';
import { indicatorNextLevel, nextLevel } from '../../src/judge/nextLevel';
import { tidiedOf } from '../compare/tidiedOf';

type Group = [number, number, number, number, number];

/** An indicator at level 2 whose next milestone is the third quartile of a group. */
interface Piece {
  value?: number;
  to: number;
  people?: number;
  bounds?: Group;
}

/** Which of the pieces' indicators is the smallest change, by its code. */
function chosen(...pieces: Piece[]): string | undefined {
  const codes = pieces.map((_, at) => 'ABC'[at] ?? '');
  const tidied = tidiedOf({
    authorities: ['Own', 'B'],
    indicators: codes.map((code) => ({ code, domain: 'access' })),
    periods: ['2015-16'],
    rows: [],
  });
  const comparisons = pieces.map(({ value, to, people, bounds }, indicator): Comparison => {
    const milestone: Milestone = {
      value: to,
      quartile: 3,
      ...(people !== undefined && { people }),
    };
    return {
      indicator,
      period: 0,
      value,
      quartile: 2,
      n: 6,
      milestones: [milestone],
      ...(bounds && { bounds }),
    } as never;
  });
  const evidence = codes.map(
    (id, index): Evidence =>
      ({ kind: 'indicator', id, index, level: 2, weight: 1, text: id, cells: [] }) as never,
  );
  const compared = { comparisons } as never;
  return nextLevel(evidence, 2, tidied, compared, jointReview)?.indicator;
}

describe('of two indicators that could each move the domain up, the smaller change is named', () => {
  test('in people, whichever way they would move', () => {
    expect(chosen({ value: 60, to: 70, people: 9 }, { value: 60, to: 70, people: -4 })).toBe('B');
    expect(chosen({ value: 60, to: 70, people: -4 }, { value: 60, to: 70, people: 9 })).toBe('A');
  });

  test('one that is known in people goes before one that is known in the unit only', () => {
    const group: Group = [0, 1, 2, 3, 1000];
    expect(chosen({ value: 60, to: 61, bounds: group }, { value: 60, to: 70, people: 900 })).toBe('B');
    expect(chosen({ value: 60, to: 70, people: 900 }, { value: 60, to: 61, bounds: group })).toBe('A');
  });

  test('in the unit, as a share of the group’s whole range', () => {
    // 10 of a range of 100 is less than 2 of a range of 10
    const [wide, narrow]: Group[] = [
      [0, 25, 50, 75, 100],
      [0, 2, 5, 7, 10],
    ];
    expect(chosen({ value: 3, to: 5, bounds: narrow }, { value: 60, to: 70, bounds: wide })).toBe('B');
    expect(chosen({ value: 60, to: 70, bounds: wide }, { value: 3, to: 5, bounds: narrow })).toBe('A');
  });

  test('of equal changes the first', () => {
    const group: Group = [0, 25, 50, 75, 100];
    expect(chosen({ value: 60, to: 70, bounds: group }, { value: 50, to: 60, bounds: group })).toBe('A');
    expect(chosen({ value: 60, to: 70, people: 5 }, { value: 50, to: 60, people: 5 })).toBe('A');
  });

  test('without a range, or with one of nothing, by the change itself', () => {
    const flat: Group = [7, 7, 7, 7, 7];
    expect(chosen({ value: 60, to: 70 }, { value: 50, to: 55 })).toBe('B');
    expect(chosen({ value: 60, to: 70, bounds: flat }, { value: 50, to: 55, bounds: flat })).toBe('B');
  });
});

describe('by a framework’s own thresholds', () => {
  interface Council {
    value?: number;
    polarity?: Indicator['polarity'];
    bounds: readonly number[];
    /** Denominator and multiplier, where people are known. */
    of?: readonly [number, number];
    /** The numerator, where it is known too. */
    count?: number;
    level?: number;
  }

  /** What moves an indicator at level 2, the only evidence of its domain, up. */
  function next({
    value,
    polarity = 'higherIsBetter',
    bounds,
    of,
    count,
    level = 2,
  }: Council): NextLevel | undefined {
    const tidied = tidiedOf({
      authorities: ['Own', 'B'],
      indicators: [
        { code: 'other', domain: 'access' },
        { code: 'A', domain: 'access', polarity, ...(of && { multiplier: of[1] }) },
      ],
      periods: ['2015-16'],
      rows: [],
    });
    const comparison = {
      ...{ indicator: 1, period: 0, value, numerator: count },
      ...(of && { denominator: of[0] }),
    } as Comparison;
    const evidence = { kind: 'indicator', id: 'A', level } as Evidence;
    const rules = [
      { indicator: 'other', rule: 'threshold' as const, bounds: [1, 2, 3] },
      { indicator: 'A', rule: 'threshold' as const, bounds },
    ];
    return indicatorNextLevel(evidence, comparison, tidied.figures.indicators[1] as Indicator, {
      ...jointReview,
      indicatorRules: rules,
    });
  }

  test('the next that lies ahead, whichever order they are listed in', () => {
    expect(next({ value: 65, bounds: [50, 68, 90] })).toEqual({ indicator: 'A', value: 68, to: 3 });
  });

  test('one that the value stands on is reached already', () => {
    expect(next({ value: 68, bounds: [50, 68, 90], level: 3 })).toMatchObject({ value: 90, to: 4 });
  });

  test('downwards where lower is better', () => {
    // bounds are from the worst level to the best
    expect(next({ value: 25, polarity: 'lowerIsBetter', bounds: [30, 20, 10] })).toMatchObject({
      value: 20,
      to: 3,
    });
  });

  test('in whole people, as many as are needed: more where higher is better, fewer where lower is', () => {
    // 3 points of 60 people are 1.8; 5 per 1,000 of 100,000 people are 500
    expect(next({ value: 65, bounds: [50, 68, 90], of: [60, 100] })).toMatchObject({ people: 2 });
    const fewer = {
      value: 25,
      polarity: 'lowerIsBetter',
      bounds: [30, 20, 10],
      of: [100_000, 1000],
    } as const;
    expect(next(fewer)).toMatchObject({ people: -500 });
  });

  test('counted from the numerator where it is known, as a printed value is rounded', () => {
    // 64 of 101 is 63.4, printed 63; 66 of 101 is 65.3: two more reach 65, of 63% it would be three
    expect(next({ value: 63, count: 64, bounds: [50, 65, 90], of: [101, 100] })).toMatchObject({ people: 2 });
    // 26 of 101 is 25.7, printed 26; 20 of 101 is 19.8: six fewer
    expect(
      next({ value: 26, count: 26, polarity: 'lowerIsBetter', bounds: [30, 20, 10], of: [101, 100] }),
    ).toMatchObject({ people: -6 });
    // printed short of the bound that its people have reached: never none
    expect(next({ value: 63, count: 64, bounds: [50, 63.2, 90], of: [101, 100] })).toMatchObject({
      people: 1,
    });
  });

  test('and none above the best level, or where there is no figure', () => {
    expect(next({ value: 95, bounds: [50, 68, 90], level: 4 })).toBeUndefined();
    expect(next({ bounds: [50, 68, 90] })).toBeUndefined();
  });
});
