import type { IndicatorRule } from '../../src/domain/framework';
import { indicatorLevel, type IndicatorState } from '../../src/judge/indicatorLevel';

const four = { levels: 4, best: 'highest', labels: [] } as const;
const state: IndicatorState = {
  polarity: 'higherIsBetter',
  value: 50,
  marker: undefined,
  of: 22,
  target: undefined,
  targetMet: undefined,
  trend: 'notTested',
};
const level = (
  parts: Partial<IndicatorState>,
  rule?: IndicatorRule,
  scale: Parameters<typeof indicatorLevel>[2] = four,
) => indicatorLevel({ ...state, ...parts }, rule, scale);
const rules = (made: ReturnType<typeof level>): string[] => made.steps.map((step) => step.rule);

describe('the quartile rule', () => {
  test.each([1, 2, 3, 4] as const)('quartile %i, significantly different, is that level', (quartile) => {
    expect(level({ quartile, position: 'higher' })).toMatchObject({ level: quartile });
  });

  test.each([
    [1, 2],
    [2, 2],
    [3, 3],
    [4, 3],
  ] as const)(
    'small numbers do not drive a judgement: quartile %i, not significant, is held at %i',
    (quartile, to) => {
      expect(level({ quartile, position: 'similar' }).level).toBe(to);
    },
  );

  test('a hold is said only where it changes something', () => {
    expect(rules(level({ quartile: 4, position: 'similar' }))).toEqual(['quartile', 'heldNotSignificant']);
    expect(rules(level({ quartile: 3, position: 'similar' }))).toEqual(['quartile']);
  });

  test('where there is no interval nothing is known of significance, and nothing is held', () => {
    expect(level({ quartile: 4 }).level).toBe(4);
  });

  test.each([
    [2, 2, ['quartile']],
    [3, 3, ['quartile']],
    [4, 3, ['quartile', 'heldAtMedian']],
  ] as const)(
    'but a value that is the median itself differs from nothing: quartile %i is level %i',
    (quartile, to, said) => {
      const made = level({ quartile, atMedian: true });
      expect([made.level, rules(made)]).toEqual([to, said]);
    },
  );

  test.each([
    [2, true, 'improving', 3, 'targetAndTrendUp'],
    [4, true, 'improving', 4, undefined],
    [3, false, 'worsening', 2, 'targetAndTrendDown'],
    [1, false, 'worsening', 1, undefined],
    [2, true, 'worsening', 2, undefined],
    [2, false, 'improving', 2, undefined],
    [2, true, 'noChange', 2, undefined],
  ] as const)('quartile %i, target met %s, trend %s: level %i', (quartile, met, trend, to, step) => {
    const made = level({ quartile, target: 60, targetMet: met, trend, position: 'higher' });
    expect(made.level).toBe(to);
    expect(rules(made)).toEqual(step === undefined ? ['quartile'] : ['quartile', step]);
  });

  test('the hold comes after target and trend', () => {
    const made = level({ quartile: 3, target: 60, targetMet: true, trend: 'improving', position: 'similar' });
    expect(rules(made)).toEqual(['quartile', 'targetAndTrendUp', 'heldNotSignificant']);
    expect(made.level).toBe(3);
  });
});

describe('no level', () => {
  test.each<[string, Partial<IndicatorState>]>([
    ['noDirection', { polarity: 'none', quartile: 4 }],
    ['noDirection', { polarity: 'unknown', quartile: 4 }],
    ['noValue', { value: undefined, marker: 'confidential' }],
    ['aboveWhole', { value: undefined, refused: 'aboveWhole' }],
    ['ofNobody', { value: undefined, refused: 'ofNobody' }],
    ['tooFewComparators', { quartile: undefined, of: 3 }],
  ])('%s', (rule, parts) => {
    const made = level(parts);
    expect(made.level).toBeUndefined();
    expect(rules(made)).toEqual([rule]);
  });

  test('where the framework takes it as context', () => {
    expect(rules(level({ quartile: 4 }, { indicator: 'I', rule: 'context' }))).toEqual(['contextOnly']);
  });
});

describe('thresholds replace quartiles; a value on a bound has reached it', () => {
  test.each([
    ['higherIsBetter', [70, 80, 90], 69.9, 1],
    ['higherIsBetter', [70, 80, 90], 70, 2],
    ['higherIsBetter', [70, 80, 90], 95, 4],
    ['lowerIsBetter', [30, 20, 10], 31, 1],
    ['lowerIsBetter', [30, 20, 10], 10, 4],
  ] as const)('%s, bounds %j: %d is level %i', (polarity, bounds, value, to) => {
    expect(level({ polarity, value }, { indicator: 'I', rule: 'threshold', bounds }).level).toBe(to);
  });
});

describe('the target rule', () => {
  test.each([
    [true, 'noChange', 3],
    [true, 'improving', 4],
    [false, 'noChange', 2],
    [false, 'worsening', 1],
  ] as const)('met %s, trend %s: level %i', (targetMet, trend, to) => {
    expect(level({ target: 60, targetMet, trend }, { indicator: 'I', rule: 'target' }).level).toBe(to);
  });

  test('without a target there is no level', () => {
    expect(rules(level({ quartile: 4 }, { indicator: 'I', rule: 'target' }))).toEqual(['noTarget']);
  });
});

describe('scales of another length or direction', () => {
  test.each([
    [4, 'lowest', [4, 3, 2, 1]],
    [6, 'highest', [1, 3, 4, 6]],
    [6, 'lowest', [6, 4, 3, 1]],
    [5, 'highest', [1, 2, 4, 5]],
    [3, 'highest', [1, 2, 2, 3]],
    [2, 'highest', [1, 1, 2, 2]],
  ] as const)('quartiles 1 to 4 on %i levels, best %s, are %j', (levels, best, expected) => {
    const scale = { levels, best, labels: [] };
    const made = ([1, 2, 3, 4] as const).map(
      (quartile) => level({ quartile, position: 'higher' }, undefined, scale).level,
    );
    expect(made).toEqual(expected);
  });

  test('with 1 as best, the best quartile is held at 2 where it is not significant', () => {
    const scale = { levels: 4, best: 'lowest', labels: [] } as const;
    expect(level({ quartile: 4, position: 'similar' }, undefined, scale)).toMatchObject({
      level: 2,
      steps: [{ details: { level: 1 } }, { details: { from: 1, to: 2 } }],
    });
  });
});
