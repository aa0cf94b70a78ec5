import type { JudgementRecord } from '../../src/domain/judgementLog';
import type { Assessment } from '../../src/domain/assessment';
import type { Authority } from '../../src/domain/authority';
import type { Comparison } from '../../src/domain/comparison';
import type { Reading } from '../../src/domain/figures';
import type { Indicator } from '../../src/domain/indicator';
import type { DomainResult, Evidence } from '../../src/domain/judgement';
import type { Period } from '../../src/domain/period';
import type { Language } from '../../src/domain/text';
import { figuresFrom } from '../figuresFrom';
import { smallFramework } from './smallFramework';

const council = (name: string, gss: string, nameCy?: string): Authority => ({
  gss,
  name,
  ...(nameCy !== undefined && { nameCy }),
  country: 'Wales',
  tier: 'unitary',
});

const authorities: Authority[] = [
  council('Merthyr Tydfil', 'W06000024', 'Merthyr Tudful'),
  council('Cardiff', 'W06000015', 'Caerdydd'),
  council('Swansea', 'W06000011', 'Abertawe'),
  council('Gwynedd', 'W06000002'),
  council('Newport', 'W06000022', 'Casnewydd'),
  council('The Vale of Glamorgan', 'W06000014', 'Bro Morgannwg'),
];

const indicators: Indicator[] = [
  {
    code: 'SCC/010',
    title: {
      en: 'Referrals that are re-referrals within 12 months',
      cy: 'Atgyfeiriadau sy’n ailatgyfeiriadau o fewn 12 mis',
    },
    polarity: 'lowerIsBetter',
    measure: 'proportion',
    unit: '%',
    multiplier: 100,
    domain: 'access',
    decimals: 2,
    source: 'StatsWales, CARE0031, 2016-10-26',
  },
  {
    code: 'SCC/041',
    title: {
      en: 'Young people with a pathway plan as required',
      cy: 'Pobl ifanc â chynllun llwybr fel sy’n ofynnol',
    },
    polarity: 'higherIsBetter',
    measure: 'proportion',
    unit: '%',
    domain: 'access',
    decimals: 1,
  },
  {
    code: 'POP',
    title: { en: 'Adults supported', cy: 'Oedolion a gefnogir' },
    polarity: 'none',
    measure: 'rate',
    unit: 'per 10,000 adults',
    domain: 'assessment',
    decimals: 0,
  },
];

const values: (number | undefined)[][] = [
  [14.2, 21.5, 19.1, 9.4, undefined, 25],
  [100, 92.4, 100, 88.1, 79.5, 97],
  [312, 250, 1204, 198, 266, 241],
];

const sheetOf = ['Figures', 'Figures', "Officer's sheet"];

const readings: Reading[] = values.flatMap((row, indicator) =>
  row.map((value, authority) => ({
    authority,
    indicator,
    period: 0,
    value,
    numerator: indicator === 0 && value !== undefined ? Math.round(value * 2) : undefined,
    denominator: indicator === 0 && value !== undefined ? 200 : undefined,
    marker: value === undefined ? ('confidential' as const) : undefined,
    markerText: value === undefined ? '[c]' : undefined,
    cells: [{ sheet: sheetOf[indicator] ?? '', row: 4 + authority, column: 2 + indicator }],
  })),
);

/** The council's comparison; ranks and medians of these six values were worked out by hand. */
const comparisons: Comparison[] = [
  {
    indicator: 0,
    period: 0,
    reading: 0,
    value: 14.2,
    numerator: 28,
    denominator: 200,
    rank: 2,
    of: 5,
    tied: 0,
    quartile: 4,
    comparatorMedian: 20.3,
    comparatorMean: 18.75,
    comparatorPooled: 18.75,
    comparatorCount: 4,
    interval: {
      lower95: 9.86,
      upper95: 19.5,
      lower998: 8.2,
      upper998: 23.3,
      method: 'wilson',
      approximate: false,
    },
    position: 'lower',
    standing: 'better',
    trend: 'improving',
    trendP: 0.0004,
    target: 15,
    targetMet: true,
    gapToMedian: -6.1,
    gapInPeople: -13,
    omitted: [{ authority: 4, reason: 'confidential', marker: 'confidential' }],
    ranked: [3, 0, 2, 1, 5].map((authority) => ({ authority, value: values[0]?.[authority] ?? 0 })),
    series: [{ period: 0, value: 14.2, q1: 16.7, median: 20.3, q3: 22.4 }],
  },
  {
    indicator: 1,
    period: 0,
    reading: 6,
    value: 100,
    rank: 1,
    of: 6,
    tied: 1,
    quartile: 4,
    comparatorMedian: 92.4,
    comparatorMean: 91.4,
    comparatorCount: 5,
    trend: 'notTested',
    gapToMedian: 7.6,
    omitted: [],
    ranked: [0, 2, 5, 1, 3, 4].map((authority) => ({ authority, value: values[1]?.[authority] ?? 0 })),
    series: [],
  },
  {
    indicator: 2,
    period: 0,
    reading: 12,
    value: 312,
    rank: 2,
    of: 6,
    tied: 0,
    quartile: 4,
    comparatorMedian: 250,
    comparatorMean: 431.8,
    comparatorCount: 5,
    position: 'higher',
    trend: 'increasing',
    gapToMedian: 62,
    omitted: [],
    ranked: [2, 0, 4, 1, 5, 3].map((authority) => ({ authority, value: values[2]?.[authority] ?? 0 })),
    series: [],
  },
];

const evidence = (id: string, index: number, domain: string, level?: number): Evidence => ({
  kind: 'indicator',
  id,
  index,
  domain,
  ...(level !== undefined && { level }),
  weight: 1,
  steps:
    level === undefined
      ? [{ rule: 'noDirection', details: { polarity: 'none' } }]
      : [{ rule: 'quartile', details: { quartile: level, of: 6, level } }],
});

const empty = { alternatives: 0, changes: [] };
const nothing = (domain: string): DomainResult => ({
  domain,
  suggestion: { level: null, why: 'tooFewPieces', mixed: false, pieces: 0, coverage: 0 },
  evidence: [],
  level: null,
  firmness: empty,
});

const officersLevel = {
  level: 3,
  reason: '=HYPERLINK("x") is text: waits are long at weekends',
  by: 'A. Officer',
  on: '2026-05-01',
};
const moderated = { level: 3, reason: 'Two of three audits', by: 'M. Safonwr', on: '2026-05-02' };
const cellsOf = (levelOf: Partial<typeof officersLevel>, by: Partial<typeof officersLevel> = {}) =>
  new Map([
    ...Object.entries(levelOf),
    ...Object.entries(by).map(([key, value]): [string, string | number] => [
      key === 'level' ? 'moderated' : `moderated${key === 'on' ? 'On' : key === 'by' ? 'By' : 'Reason'}`,
      value,
    ]),
  ]);

const logged = {
  on: '2026-05-01',
  framework: 'small',
  domain: 'access',
  domainName: { en: 'Access', cy: 'Mynediad' },
  suggested: { level: 4, label: { en: 'Excellent', cy: 'Rhagorol' } },
  before: null,
  evidence: [
    { kind: 'indicator', id: 'SCC/010', level: 3, period: '2014-15', value: 15.1 },
    { kind: 'finding', id: 'F9', level: 2, text: 'Waits are long.' },
  ],
} as const;

/** Two lines: the lead officer's, and the moderator's on another domain. */
export const record: JudgementRecord = {
  version: 1,
  framework: 'small',
  shown: 1,
  entries: [
    {
      ...logged,
      number: 1,
      role: 'lead',
      level: { level: 3, label: { en: 'Mainly good', cy: 'Da ar y cyfan' } },
      reason: officersLevel.reason,
      by: 'A. Officer',
      judgedOn: '2026-05-01',
    },
    {
      ...logged,
      number: 2,
      on: '2026-05-02',
      domain: 'workforce',
      domainName: { en: 'Workforce', cy: 'Gweithlu' },
      role: 'moderator',
      suggested: null,
      level: { level: 3, label: { en: 'Well placed', cy: 'Mewn sefyllfa dda' } },
      reason: moderated.reason,
      by: moderated.by,
      judgedOn: moderated.on,
      evidence: [],
    },
  ],
};

const domains: DomainResult[] = [
  {
    domain: 'access',
    suggestion: { level: 4, mean: 4, mixed: false, pieces: 2, coverage: 1 },
    evidence: [evidence('SCC/010', 0, 'access', 4), evidence('SCC/041', 1, 'access', 4)],
    judgement: { domain: 'access', ...officersLevel },
    lead: officersLevel,
    entered: cellsOf(officersLevel),
    evidenceChanges: [
      {
        what: 'changed',
        then: { kind: 'indicator', id: 'SCC/010', level: 3, period: '2014-15', value: 15.1 },
        now: { kind: 'indicator', id: 'SCC/010', level: 4, period: '2015-16', value: 14.2 },
      },
      { what: 'removed', then: { kind: 'finding', id: 'F9', level: 2, text: 'Waits are long.' } },
    ],
    level: 3,
    firmness: {
      share: 0.875,
      alternatives: 8,
      changes: [{ alternative: 'quartileMethod', details: { method: 'exclusive' }, level: 3 }],
    },
    nextLevel: { indicator: 'SCC/010', value: 9.4, people: -10, to: 4 },
  },
  {
    domain: 'assessment',
    suggestion: { level: null, why: 'belowCoverageFloor', mixed: false, pieces: 1, coverage: 0.25 },
    evidence: [evidence('POP', 2, 'assessment')],
    level: null,
    firmness: empty,
  },
  {
    ...nothing('protecting'),
    judgement: { domain: 'protecting', level: 1, reason: '', by: '', on: '' },
    lead: { level: 1, reason: '', by: '', on: '' },
    entered: new Map([['level', 1]]),
    level: 1,
  },
  {
    domain: 'workforce',
    suggestion: { level: 3, mean: 2.5, mixed: true, pieces: 2, coverage: 0.5 },
    evidence: [
      {
        kind: 'finding',
        id: 'F1',
        index: 0,
        domain: 'workforce',
        level: 4,
        weight: 1,
        steps: [{ rule: 'officersLevel', details: { level: 4 } }],
      },
    ],
    judgement: { domain: 'workforce', ...moderated, role: 'moderator' },
    lead: { ...officersLevel, level: 2 },
    moderated,
    entered: cellsOf({ ...officersLevel, level: 2 }, moderated),
    level: 3,
    firmness: { share: 0.5, alternatives: 2, changes: [] },
  },
  nothing('performance'),
];

const year: Period = {
  key: 'FY2015',
  label: '2015-16',
  kind: 'financialYear',
  start: '2015-04-01',
  end: '2016-03-31',
  provisional: false,
};

/** An assessment with a bit of everything: tied ranks, a marker, a cap, a domain without evidence, text that looks like a formula. */
export function assessmentOf(changes: Partial<Assessment> = {}, language: Language = 'en'): Assessment {
  return {
    framework: smallFramework,
    own: 0,
    period: '2015-16',
    tidied: {
      figures: figuresFrom({ authorities, indicators, periods: [year] }, readings),
      findings: [
        {
          id: 'F1',
          source: 'caseFileAudit',
          date: '2026-01-31',
          service: '',
          userGroup: '',
          domain: 'workforce',
          kind: 'strength',
          level: 4,
          weight: 1,
          text: 'Supervision is regular.',
          link: '',
          at: { sheet: 'Findings', row: 3, column: 6 },
        },
      ],
      contexts: [],
      neighbours: [],
      families: [],
      tables: [
        {
          sheet: 'Figures',
          range: 'A4:D10',
          layout: 'wideByIndicator',
          indicators: ['SCC/010', 'SCC/041'],
          periods: ['2015-16'],
          authorities: 6,
          aggregates: 0,
          readings: 12,
          doubts: [],
        },
      ],
      targets: [],
    },
    compared: {
      group: {
        choice: { kind: 'nearest', k: 5, variables: ['Population', 'Density'] },
        own: 0,
        members: [1, 2, 3, 4, 5].map((authority) => ({
          authority,
          distance: authority / 4,
          closest: ['Density'],
        })),
        leftOut: [],
      },
      comparisons,
    },
    judged: {
      domains,
      themes: [
        { theme: 'help', mean: 3, level: 3 },
        { theme: 'lives', mean: 1, level: 1 },
        { theme: 'delivering', mean: 3, level: 3 },
      ],
      questions: [
        {
          question: 'q1',
          mean: 2.5,
          level: 2,
          uncapped: 3,
          caps: [{ id: 'protecting-first', from: 3, to: 2 }],
          judged: 2,
          domains: 3,
        },
        { question: 'q2', mean: 3, level: 3, uncapped: 3, caps: [], judged: 1, domains: 2 },
      ],
      matrix: { x: 2, y: 3, previous: { x: 3, y: 3 } },
      record,
    },
    // what the matrix's position last time was read from
    owned: [
      {
        ...{ id: 'matrix', part: '', name: 'Performance matrix' },
        entries: new Map([['previous', new Map(Object.entries({ across: 3, up: 3 }))]]),
      },
    ],
    problems: [
      {
        code: 'unknownMarkerOfTheFixture',
        severity: 'warning',
        at: { sheet: "Officer's sheet", row: 8, column: 4 },
        details: { text: 'n.k.' },
      },
      { code: 'sheetOfTheFixture', severity: 'note', sheet: 'Notes', details: {} },
    ],
    language,
    on: '2026-05-02',
    version: '0.1.0',
    ...changes,
  };
}
