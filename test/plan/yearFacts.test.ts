import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { ClosedYear, YearFacts } from '../../src/domain/closedYear';
import { closeYear, reopenYear } from '../../src/plan/closeYear';
import { yearNow } from '../../src/plan/yearNow';
import { yearOnYear } from '../../src/plan/yearOnYear';

type Run = Parameters<typeof yearNow>[0];

/** A run with one domain and one figure, of which next to nothing is known. */
function runOf(parts: {
  matrix?: unknown;
  judgement?: unknown;
  evidence?: unknown;
  comparison?: unknown;
}): Run {
  const { matrix = null, judgement, evidence = [], comparison = {} } = parts;
  return {
    tidied: {
      figures: {
        indicators: [{ code: 'PM1', title: { en: 'Reviews' }, unit: '%', polarity: 'none' }],
        periods: [],
      },
      findings: [{ text: 'Letters are hard to read', textCy: 'Mae’n anodd' }],
    },
    compared: { comparisons: [{ indicator: 0, period: 0, of: 0, ...(comparison as object) }] },
    judged: {
      domains: [{ domain: 'access', level: 3, suggestion: { level: 2 }, judgement, evidence }],
      questions: [
        { question: 'q1', level: 3, mean: 2.5 },
        { question: 'q2', level: null },
      ],
      matrix,
    },
    framework: jointReview,
  } as unknown as Run;
}

describe('a run as a year', () => {
  test('keeps the position in the matrix, and none where the framework has no matrix', () => {
    expect(yearNow(runOf({ matrix: { x: 3, y: null, previous: { x: 1, y: 1 } } })).matrix).toEqual({
      x: 3,
      y: null,
    });
    expect(yearNow(runOf({})).matrix).toBeNull();
  });

  test('what is not there is null, never 0 and never missing', () => {
    const { questions, figures, domains } = yearNow(runOf({}));
    expect(questions).toEqual([
      { id: 'q1', level: 3, mean: 2.5 },
      { id: 'q2', level: null, mean: null },
    ]);
    expect(figures).toEqual([
      {
        ...{ code: 'PM1', title: 'Reviews', unit: '%', polarity: 'none', period: '', of: 0 },
        ...{ value: null, numerator: null, denominator: null, multiplier: null },
        ...{ median: null, rank: null, target: null },
      },
    ]);
    expect(domains).toEqual([
      expect.objectContaining({
        name: 'Access',
        level: 3,
        suggested: 2,
        judged: null,
        reason: '',
        by: '',
        on: '',
      }),
    ]);
  });

  test('a figure of 0 is 0', () => {
    const zero = { value: 0, numerator: 0, denominator: 9, comparatorMedian: 0, target: 0, rank: 1 };
    expect(yearNow(runOf({ comparison: zero })).figures).toEqual([
      expect.objectContaining({ value: 0, numerator: 0, denominator: 9, median: 0, target: 0, rank: 1 }),
    ]);
  });

  test('keeps who judged, when and why, and each piece of evidence in words', () => {
    const judgement = { level: 4, reason: 'audit', by: 'AB', on: '2016-05-01' };
    const evidence = [
      { kind: 'indicator', id: 'PM1', index: 0, level: 2 },
      { kind: 'indicator', id: 'gone', index: 7 },
      { kind: 'finding', id: 'F1', index: 0, level: 3 },
    ];
    expect(yearNow(runOf({ judgement, evidence })).domains[0]).toMatchObject({
      ...{ judged: 4, reason: 'audit', by: 'AB', on: '2016-05-01' },
      evidence: [
        { kind: 'indicator', id: 'PM1', text: 'Reviews', level: 2 },
        { kind: 'indicator', id: 'gone', text: 'gone', level: null },
        { kind: 'finding', id: 'F1', text: 'Letters are hard to read', textCy: 'Mae’n anodd', level: 3 },
      ],
    });
  });
});

const year = (label: string, parts: Partial<ClosedYear> = {}): ClosedYear => ({
  ...{ label, on: '2016-06-01', authority: 'W06000024', domains: [], questions: [], figures: [] },
  ...{ framework: { id: 'joint-review', version: '1', levels: 4, best: 'highest' }, matrix: null },
  ...{ strengths: [], priorities: [], actions: [], ...parts },
});
const kept = (...years: ClosedYear[]) => ({ version: 1 as const, years });

describe('closing a year', () => {
  test('takes the place of one of the same council and name, however the name is typed, and of no other', () => {
    const others = [year('2014-15'), year('FY 2015', { authority: 'W06000001' }), year('FY 2015')];
    const again = year(' fy 2015', { on: '2016-07-01' });
    const made = closeYear(kept(...others), again);
    expect(made.years).toEqual([others[0], others[1], again]);
    expect(reopenYear(made)?.years).toEqual(others);
  });

  test('of another name stands last, and goes when it is taken back', () => {
    const made = closeYear(kept(year('2014-15')), year('2015-16'));
    expect(made.years.map(({ label }) => label)).toEqual(['2014-15', '2015-16']);
    const back = reopenYear(made);
    expect(back?.years.map(({ label }) => label)).toEqual(['2014-15']);
    expect(back && reopenYear(back)).toBeUndefined();
  });
});

describe('year on year', () => {
  const now: YearFacts = { label: '', domains: [], questions: [], figures: [], matrix: { x: 3, y: 3 } };
  const made = (...years: ClosedYear[]) => yearOnYear(kept(...years), 'W06000024', now, jointReview);

  test('knows this council’s years alone', () => {
    expect(made(year('2015-16', { authority: 'W06000001' }))).toBeUndefined();
  });

  test('holds beside each other only years of one framework, on one scale', () => {
    const { framework } = year('');
    const others = [{ id: 'ilacs' }, { levels: 6 }, { best: 'lowest' as const }];
    for (const other of others) {
      const found = made(year('2014-15', { framework: { ...framework, ...other } }));
      expect(found?.closed).toHaveLength(1);
      expect(found).not.toHaveProperty('last');
      expect(found).not.toHaveProperty('sinceLast');
    }
    expect(made(year('2014-15'))).not.toHaveProperty('betweenClosed');
    expect(made(year('2014-15'), year('2015-16'))).toMatchObject({
      last: { label: '2015-16' },
      sinceLast: { from: '2015-16', to: '' },
      betweenClosed: { from: '2014-15', to: '2015-16' },
    });
  });

  test.each([
    [
      { x: 2, y: 3 },
      { x: 2, y: 3 },
    ],
    [{ x: null, y: 3 }, null],
    [{ x: 2, y: null }, null],
    [null, null],
  ])('a year’s position %j is %j: half of one is none', (matrix, from) => {
    expect(made(year('2015-16', { matrix }))?.sinceLast?.matrix).toEqual({ from, to: { x: 3, y: 3 } });
  });
});
