import type { Comparison } from '../../src/domain/comparison';
import type { Figures } from '../../src/domain/figures';
import type { Indicator } from '../../src/domain/indicator';
import { factsOf } from '../../src/plan/factsOf';
import { sideOf, sideOfLevel } from '../../src/plan/sideOf';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { cqcLocalAuthority } from '../../src/definitions/frameworks/cqcLocalAuthority';
import { factsInWords } from '../../src/present/phrases/factsInWords';

const figures = { periods: [{ label: '2015-16' }] } as unknown as Figures;
const indicator: Indicator = {
  code: 'PM1',
  title: { en: 'Reviews on time' },
  polarity: 'higherIsBetter',
  measure: 'proportion',
  unit: '%',
  decimals: 1,
};

const comparison = (parts: Partial<Comparison>): Comparison => ({
  ...{ indicator: 0, period: 0, reading: 0, value: 90, of: 22, tied: 0, comparatorCount: 21 },
  ...{ trend: 'notTested', omitted: [], ranked: [], series: [], ...parts },
});
const sentence = (parts: Partial<Comparison>): string =>
  factsInWords(factsOf(comparison(parts), 'higherIsBetter', figures), indicator, 'en');

const better = {
  comparatorMedian: 80,
  standing: 'better',
} as const;

describe('a drafted sentence', () => {
  test('names the figure, the comparators and the direction', () => {
    expect(sentence({ ...better, rank: 2, trend: 'improving', target: 85, targetMet: true })).toBe(
      'Reviews on time (PM1): 90.0% (2015-16), significantly better than the median of its 21 comparators (80.0%); rank 2 of 22; the trend over its last five figures is improving; the target of 85.0% is met.',
    );
  });

  test('says a target that is just missed so that it is seen to be, and the gap in points', () => {
    expect(sentence({ value: 52.9, target: 52.94, targetMet: false })).toBe(
      'Reviews on time (PM1): 52.9% (2015-16), the target of 52.94% is missed by 0.04 points.',
    );
    expect(sentence({ value: 52.941, target: 52.99, targetMet: false })).toContain(
      '52.94% (2015-16), the target of 52.99% is missed by 0.049 points',
    );
    expect(sentence({ value: 20.7, target: 50, targetMet: false })).toContain(
      '50.0% is missed by 29.3 points',
    );
    expect(sentence({ value: 52.94, comparatorMedian: 52.91 })).toContain(
      '52.94% (2015-16), on the good side of the median of its 21 comparators (52.91%)',
    );
  });

  test.each<[string, Partial<Comparison>, RegExp, RegExp]>([
    [
      '“significantly” only after a test',
      { comparatorMedian: 80, rank: 2 },
      /on the good side of .* \(the difference was not tested\)/,
      /significant/,
    ],
    [
      'not for one that was tested and is not apart',
      { ...better, standing: 'similar' },
      /not significantly different from/,
      /significantly (better|worse)/,
    ],
    [
      '“improving” only with a trend',
      { ...better, rank: 2, trend: 'notTested' },
      /rank 2/,
      /improving|worsening|trend/,
    ],
    [
      'figures without a trend are said as such, and not as years, which may be more than five',
      { ...better, trend: 'noChange' },
      /its last five figures show no trend/,
      /improving|worsening/,
    ],
    [
      '“best” never with a tie',
      { ...better, rank: 1, tied: 1 },
      /rank 1 of 22, shared with 1 more/,
      /the best/,
    ],
    ['“best” for the first alone', { ...better, rank: 1 }, /the best of 22/, /rank 1/],
    [
      'the last is said to be so',
      { ...better, standing: 'muchWorse', rank: 22 },
      /significantly worse than .*the lowest ranked of 22/,
      /better|best/,
    ],
    [
      'a missed target says by how much',
      { ...better, target: 95, targetMet: false },
      /the target of 95.0% is missed by 5.0 points/,
      / met/,
    ],
  ])('%s', (_, parts, says, never) => {
    expect(sentence(parts)).toMatch(says);
    expect(sentence(parts)).not.toMatch(never);
  });

  test.each(['none', 'unknown'] as const)('there is none where the direction is %s', (polarity) => {
    expect(factsOf(comparison(better), polarity, figures)).toEqual([]);
  });

  test('reads in Welsh too', () => {
    const facts = factsOf(
      comparison({ ...better, rank: 1, target: 95, targetMet: false }),
      'higherIsBetter',
      figures,
    );
    expect(factsInWords(facts, indicator, 'cy')).toBe(
      'Reviews on time (PM1): 90.0% (2015-16), yn arwyddocaol well na’r meincnod, canolrif ei 21 cymharydd (80.0%); y gorau o 22; methwyd y targed o 95.0% o 5.0 pwynt.',
    );
  });
});

describe('which side of the table it stands on', () => {
  test.each<[Partial<Comparison>, string | undefined]>([
    [{ standing: 'better', trend: 'worsening', targetMet: false }, 'strength'],
    [{ standing: 'muchWorse', trend: 'improving', targetMet: true }, 'areaForDevelopment'],
    [{ standing: 'similar', quartile: 4 }, undefined],
    [{ standing: 'similar', quartile: 1 }, undefined],
    [{ quartile: 4 }, 'strength'],
    [{ quartile: 1 }, 'areaForDevelopment'],
    [{ quartile: 3 }, undefined],
    [{ standing: 'similar', targetMet: true, trend: 'improving' }, 'strength'],
    [{ standing: 'similar', targetMet: true, trend: 'noChange' }, undefined],
    [{ standing: 'similar', targetMet: false, trend: 'worsening' }, 'areaForDevelopment'],
    // the comparators' median itself, which nobody tested
    [{ quartile: 4, atMedian: true }, undefined],
    [{ quartile: 4, atMedian: true, targetMet: true, trend: 'improving' }, 'strength'],
  ])('%j: %s', (parts, side) => {
    expect(sideOf(comparison(parts))).toBe(side);
  });

  test.each([
    [1, 'areaForDevelopment'],
    [2, 'areaForDevelopment'],
    [3, 'strength'],
    [4, 'strength'],
    [undefined, undefined],
  ] as const)('a finding at level %s of four: %s', (level, side) => {
    expect(sideOfLevel(level, jointReview)).toBe(side);
    expect(sideOfLevel(level, cqcLocalAuthority)).toBe(side);
  });
});
