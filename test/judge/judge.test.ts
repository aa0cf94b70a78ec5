import { compare } from '../../src/compare/compare';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Finding } from '../../src/domain/finding';
import type { DomainResult, Judged } from '../../src/domain/judgement';
import type { OwnedSheet } from '../../src/domain/owned';
import type { Staged } from '../../src/domain/problem';
import { judge } from '../../src/judge/judge';
import { tidiedOf, type Row, type TidiedParts } from '../compare/tidiedOf';

const names = ['Own', 'B', 'C', 'D', 'E', 'F'];
/** Large numbers, so that every difference is significant: the council has the first value. */
const values = (indicator: number, own: number, others: readonly number[]): Row[] =>
  [own, ...others].map((value, at): Row => [
    at,
    indicator,
    0,
    value,
    { numerator: value * 1000, denominator: 100_000 },
  ]);
const others = [50, 60, 70, 80, 90];

function run(parts: Partial<TidiedParts>, owned: readonly OwnedSheet[] = []): Staged<Judged> {
  const tidied = tidiedOf({ authorities: names, indicators: [], periods: ['2015-16'], rows: [], ...parts });
  const { made } = compare(tidied, { own: 0, choice: { kind: 'country' } });
  return judge(tidied, made, jointReview, owned);
}
const domain = ({ made }: Staged<Judged>, id: string): DomainResult =>
  made.domains.find((one) => one.domain === id) as DomainResult;
const finding = (domainId: string, level?: number, weight = 1): Partial<Finding> & { domain: string } => ({
  domain: domainId,
  level,
  weight,
});
const grid = (entries: Record<string, Record<string, string | number>>): OwnedSheet => ({
  id: 'grid',
  part: '',
  name: 'Judgement grid',
  entries: new Map(Object.entries(entries).map(([key, columns]) => [key, new Map(Object.entries(columns))])),
});

describe('a suggestion', () => {
  test.each([
    [[3, 3], 3, 3],
    [[2, 3], 2.5, 3],
    [[1, 2], 1.5, 2],
    [[2, 2, 3], 7 / 3, 2],
    [[4, 4, 1], 3, 3],
  ])('of findings at %j has mean %d and is level %i', (levels, mean, level) => {
    const made = domain(run({ findings: levels.map((one) => finding('access', one)) }), 'access');
    expect(made.suggestion).toMatchObject({ level, pieces: levels.length, coverage: 1 });
    expect(made.suggestion.mean).toBeCloseTo(mean, 12);
  });

  test('counts weights, and exactly half goes up in spite of binary fractions', () => {
    // 0.1 × 2 + 0.2 × 2 + 0.3 × 3 over 0.6 is 2.5, and 2.4999999999999996 in binary.
    const weighed = [finding('access', 2, 0.1), finding('access', 2, 0.2), finding('access', 3, 0.3)];
    expect(domain(run({ findings: weighed }), 'access').suggestion.level).toBe(3);
  });

  test.each([
    [[2, 4], true],
    [[2, 3], false],
    [[1, 2, 3], true],
  ])('evidence at %j is mixed: %s', (levels, mixed) => {
    const made = run({ findings: levels.map((one) => finding('access', one)) });
    expect(domain(made, 'access').suggestion.mixed).toBe(mixed);
  });
});

describe('not enough evidence, which is never a level', () => {
  test('an empty domain', () => {
    const made = domain(run({}), 'access');
    expect(made).toMatchObject({
      level: null,
      suggestion: { level: null, why: 'tooFewPieces', pieces: 0, coverage: 0 },
    });
    expect(made.firmness).toEqual({ alternatives: 0, changes: [] });
    expect(made.nextLevel).toBeUndefined();
  });

  test('one piece', () => {
    expect(domain(run({ findings: [finding('access', 3)] }), 'access').suggestion).toMatchObject({
      level: null,
      why: 'tooFewPieces',
      mean: 3,
    });
  });

  test('less than half of what was registered', () => {
    const indicators = ['A', 'B', 'C', 'D', 'E'].map((code) => ({ code, domain: 'access' }));
    const made = run({ indicators, rows: [...values(0, 65, others), ...values(1, 65, others)] });
    expect(domain(made, 'access').suggestion).toMatchObject({
      level: null,
      why: 'belowCoverageFloor',
      coverage: 0.4,
    });
  });

  test('indicators without direction are context: neither evidence nor expected', () => {
    const indicators = ['none', 'unknown', 'none', 'higherIsBetter', 'higherIsBetter'] as const;
    const made = run({
      indicators: indicators.map((polarity, at) => ({ code: `I${at}`, polarity, domain: 'Access' })),
      rows: indicators.flatMap((_, at) => values(at, 95, others)),
    });
    const { suggestion, evidence } = domain(made, 'access');
    expect(suggestion).toMatchObject({ level: 4, pieces: 2, coverage: 1 });
    expect(evidence.slice(0, 3).map(({ level, steps }) => [level, steps[0]?.rule])).toEqual(
      Array(3).fill([undefined, 'noDirection']),
    );
  });

  test('a finding without a level is expected and not used', () => {
    expect(
      domain(run({ findings: [finding('access', 3), finding('access', 3), finding('access')] }), 'access')
        .suggestion,
    ).toMatchObject({ level: 3, pieces: 2, coverage: 2 / 3 });
  });

  test('a finding of weight 0 is to be read: neither used nor expected', () => {
    const toRead = { domain: 'access', level: 1, weight: 0 };
    const made = domain(run({ findings: [finding('access', 3), finding('access', 3), toRead] }), 'access');
    expect(made.suggestion).toMatchObject({ level: 3, pieces: 2, coverage: 1, mixed: false });
    expect(made.evidence.at(-1)).toMatchObject({ level: 1, weight: 0 });
    expect(made.firmness).toMatchObject({ alternatives: 2, share: 1 });
  });
});

describe('the officer’s judgement', () => {
  const findings = [finding('access', 2), finding('access', 2)];

  test.each([
    [3, 3],
    ['3', 3],
    ['Mainly good', 3],
    ['da ar y cyfan', 3],
    ['4 Excellent', 4],
    ['3 – Mainly good', 3],
    ['Level 3', 3],
    ['lefel 3: Da ar y cyfan', 3],
    ['3.0', 3],
    ['Well placed', 3], // the other question's word for it
  ])('a level typed as %j counts as %i, with its reason', (level, counted) => {
    const made = run({ findings }, [grid({ access: { level, reason: 'audit', by: 'AB', on: 45_000 } })]);
    expect(domain(made, 'access')).toMatchObject({
      level: counted,
      suggestion: { level: 2 },
      judgement: { level: counted, reason: 'audit', by: 'AB', on: '2023-03-15' },
    });
    expect(made.problems).toEqual([]);
  });

  test('labels are those of the domain’s own question', () => {
    const made = run({}, [grid({ workforce: { level: 'Well placed', reason: 'r' } })]);
    expect(domain(made, 'workforce').level).toBe(3);
  });

  test('one that differs and has no reason does not count until it has one', () => {
    const made = run({ findings }, [grid({ access: { level: 4, reason: '  ' } })]);
    const access = domain(made, 'access');
    expect(access.level).toBe(2);
    expect(access.judgement?.level).toBeUndefined();
    expect(access.entered?.get('level')).toBe(4);
    expect(made.problems).toEqual([
      {
        code: 'levelWithoutReason',
        severity: 'error',
        sheet: 'Judgement grid',
        details: { domain: 'Access', domainCy: 'Mynediad', level: 4, suggested: 2 },
      },
    ]);
  });

  test('the same level as suggested needs no reason', () => {
    const made = run({ findings }, [grid({ access: { level: 2 } })]);
    expect(domain(made, 'access').level).toBe(2);
    expect(made.problems).toEqual([]);
  });

  test('where nothing is suggested a reason is needed too', () => {
    const made = run({}, [grid({ access: { level: 2 } })]);
    expect(domain(made, 'access').level).toBeNull();
    expect(made.problems.map(({ code }) => code)).toEqual(['levelWithoutReasonOrSuggestion']);
  });

  test.each([7, 0, 2.5, '2.5', '3.05', 'good enough', '3-4', '3/4', '3 or 4', '3 Excellent', 'level'])(
    '%j is no level: the suggestion counts',
    (level) => {
      const made = run({ findings }, [grid({ access: { level, reason: 'r' } })]);
      expect(domain(made, 'access').level).toBe(2);
      expect(made.problems.map(({ code }) => code)).toEqual(['levelNotOnScale']);
    },
  );

  test('what is not taken up is said of its domain, and of no other', () => {
    const made = run({ findings }, [
      grid({ access: { level: 'Excelent', reason: 'r' }, range: { level: 4, reason: 'r' } }),
    ]);
    expect(domain(made, 'access').notTakenUp).toEqual(made.problems);
    expect(made.problems).toHaveLength(1);
    expect(domain(made, 'range')).not.toHaveProperty('notTakenUp');
  });

  test('it goes up into question, cap and matrix', () => {
    const entries = Object.fromEntries(
      jointReview.domains.map(({ id }) => [id, { level: id === 'protecting' ? 1 : 4, reason: 'r' }]),
    );
    const { questions, matrix } = run({}, [grid(entries)]).made;
    expect(questions[0]).toMatchObject({ level: 2, uncapped: 4, caps: [{ id: 'protecting-lowest' }] });
    expect(matrix).toEqual({ x: 2, y: 4, previous: null });
  });

  test('last year’s position is read from the matrix sheet', () => {
    const entries = new Map([
      [
        'previous',
        new Map([
          ['across', 2],
          ['up', 3],
        ]),
      ],
    ]);
    const made = run({}, [{ id: 'matrix', part: '', name: 'Performance matrix', entries }]).made;
    expect(made.matrix?.previous).toEqual({ x: 2, y: 3 });
  });
});

describe('how firm it is', () => {
  test('findings alone: each left out in turn', () => {
    // 2, 2, 3 is level 2; without the 3 and without either 2 (2.5, half up): 2, 3, 3.
    const findings = [finding('access', 2), finding('access', 2), finding('access', 3)];
    const { firmness } = domain(run({ findings }), 'access');
    expect(firmness.alternatives).toBe(3);
    expect(firmness.share).toBeCloseTo(1 / 3, 12);
    expect(
      firmness.changes.map(({ alternative, details, level }) => [alternative, details.evidence, level]),
    ).toEqual([
      ['withoutEvidence', 'F1', 3],
      ['withoutEvidence', 'F2', 3],
    ]);
  });

  test('figures: quartile method, each comparator and each piece of evidence', () => {
    // Own 79 among 50 60 70 80 90: the third bound of QUARTILE.INC is 79.75: quartile 3. That of QUARTILE.EXC is 82.5: 3 too.
    const made = run({
      indicators: [
        { code: 'A', domain: 'access' },
        { code: 'B', domain: 'access' },
      ],
      rows: [...values(0, 79, others), ...values(1, 79, others)],
    });
    const { firmness, evidence, suggestion } = domain(made, 'access');
    expect(suggestion.level).toBe(3);
    // One other method, five comparators, two pieces.
    expect(firmness.alternatives).toBe(8);
    // Without 80: 50 60 70 79 90, third bound 79: quartile 4. Without 90: 50 60 70 79 80, third bound 79: quartile 4.
    expect(firmness.changes.map(({ details, level }) => [details.authority, level])).toEqual([
      ['E', 4],
      ['F', 4],
    ]);
    expect(firmness.share).toBeCloseTo(6 / 8, 12);
    expect(evidence[0]?.firmness).toMatchObject({ alternatives: 6, share: 4 / 6 });
  });

  test('provisional figures dropped is one more', () => {
    const made = run({
      indicators: [
        { code: 'A', domain: 'access' },
        { code: 'B', domain: 'access' },
      ],
      periods: ['2015-16:p'],
      rows: [...values(0, 79, others), ...values(1, 79, others)],
    });
    const { firmness, evidence } = domain(made, 'access');
    expect(firmness.alternatives).toBe(9);
    // Of each indicator too, which is left without a level: six others, and two of these change it.
    expect(evidence[0]?.firmness).toMatchObject({ alternatives: 7, share: 4 / 7 });
    expect(evidence[0]?.firmness?.changes[0]).toMatchObject({
      alternative: 'withoutProvisional',
      level: null,
    });
    expect(firmness.changes[0]).toEqual({
      alternative: 'withoutProvisional',
      details: { count: 2 },
      level: null,
    });
  });
});

describe('a figure with a provisional mark beside it', () => {
  const made = (marker?: 'provisional', comparators?: 'provisional') =>
    domain(
      run({
        indicators: [
          { code: 'A', domain: 'access' },
          { code: 'B', domain: 'access' },
        ],
        rows: [
          ...values(0, 79, others).map((row): Row => [
            ...([row[0], row[1], row[2], row[3]] as const),
            { marker: row[0] === 0 ? marker : comparators },
          ]),
          ...values(1, 79, others),
        ],
        findings: [finding('access', 2), finding('access', 2)],
      }),
      'access',
    );

  test('is left out together with the others of its kind, as one alternative more: the rest stays', () => {
    const { firmness, evidence } = made('provisional');
    // One other method, five comparators, four pieces, and without the one that is provisional.
    expect(firmness.alternatives).toBe(11);
    expect(made().firmness.alternatives).toBe(10);
    // 3, 3, 2 and 2 are level 3; without one of the indicators 2.33 is level 2
    expect(firmness.changes).toContainEqual({
      alternative: 'withoutProvisional',
      details: { count: 1 },
      level: 2,
    });
    expect(evidence.map((piece) => piece.firmness?.alternatives)).toEqual([7, 6, undefined, undefined]);
  });

  test('is none more where it is a comparator’s: leaving that comparator out is one already', () => {
    expect(made(undefined, 'provisional').firmness).toEqual(made().firmness);
  });
});

describe('councils that are all alike', () => {
  const alike = (indicator: number, value: number, numbers = {}): Row[] =>
    names.map((_, at): Row => [at, indicator, 0, value, numbers]);
  const at = (
    code: string,
    measure: 'mean' | 'proportion',
    polarity: 'higherIsBetter' | 'lowerIsBetter',
  ) => ({
    ...{ code, domain: 'access', measure, polarity },
  });

  test('are none of them the best: at level 3, with people behind the figures or without', () => {
    const made = run({
      indicators: [
        at('A', 'mean', 'higherIsBetter'),
        at('B', 'mean', 'lowerIsBetter'),
        at('C', 'proportion', 'higherIsBetter'),
        at('D', 'proportion', 'higherIsBetter'),
      ],
      rows: [
        ...alike(0, 12),
        ...alike(1, 0),
        ...alike(2, 100),
        ...alike(3, 100, { numerator: 40, denominator: 40 }),
      ],
    });
    const { evidence, suggestion, firmness } = domain(made, 'access');
    expect(evidence.map(({ level }) => level)).toEqual([3, 3, 3, 3]);
    expect(suggestion.level).toBe(3);
    expect(firmness.share).toBe(1);
  });
});

describe('what would move it up one level', () => {
  const six: Row[] = [
    [0, 0, 0, 65, { numerator: 65, denominator: 100 }],
    ...[50, 60, 70, 80, 90].map((value, at): Row => [at + 1, 0, 0, value]),
  ];

  test('the smallest change in one indicator, in people', () => {
    // 65 of 100 is quartile 2; with a finding at 2 the domain is at 2. Five people more reach the group’s median of 70: 3, and the mean 2.5 goes up.
    const made = run({
      indicators: [{ code: 'I', domain: 'access' }],
      rows: six,
      findings: [finding('access', 2)],
    });
    expect(domain(made, 'access')).toMatchObject({
      suggestion: { level: 2 },
      nextLevel: { indicator: 'I', value: 70, people: 5, to: 3 },
    });
  });

  test('there is none where no indicator can do it alone, though the indicator itself can move up', () => {
    const findings = Array.from({ length: 6 }, () => finding('access', 1));
    const made = run({ indicators: [{ code: 'I', domain: 'access' }], rows: six, findings });
    const { nextLevel, evidence } = domain(made, 'access');
    expect(nextLevel).toBeUndefined();
    expect(evidence.map((piece) => piece.nextLevel)).toEqual([
      { indicator: 'I', value: 70, people: 5, to: 3 },
      ...findings.map(() => undefined),
    ]);
  });

  test('there is none above the best', () => {
    const made = run({ findings: [finding('access', 4), finding('access', 4)] });
    expect(domain(made, 'access').nextLevel).toBeUndefined();
  });
});

describe('a framework with thresholds', () => {
  const bounds = [50, 68, 90];
  const framework = {
    ...jointReview,
    indicatorRules: [{ indicator: 'I', rule: 'threshold' as const, bounds }],
  };
  const tidied = tidiedOf({
    authorities: names,
    indicators: [{ code: 'I', domain: 'access' }],
    periods: ['2015-16'],
    rows: [
      [0, 0, 0, 65, { numerator: 65, denominator: 100 }],
      [1, 0, 0, 50],
    ],
    findings: [finding('access', 2)],
  });

  test('levels by them, needs no comparators, and says how many people are wanting to the next', () => {
    const { made } = compare(tidied, { own: 0, choice: { kind: 'country' } });
    expect(domain(judge(tidied, made, framework, []), 'access')).toMatchObject({
      suggestion: { level: 2 },
      nextLevel: { indicator: 'I', value: 68, people: 3, to: 3 },
    });
  });
});

test('a second sheet of one of ours is named, since what is typed there does not count', () => {
  const { problems } = run({}, [{ ...grid({}), copies: ['Judgement grid (2)'] }]);
  const details = { copy: 'Judgement grid (2)', sheet: 'Judgement grid' };
  expect(problems).toContainEqual({ code: 'copyNotRead', severity: 'note', sheet: 'Judgement grid (2)', details }); // prettier-ignore
});
