import { assess } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { gapInWords } from '../../src/present/phrases/gapInWords';
import { draftInWords } from '../../src/present/phrases/strengthInWords';
import { documentOf } from '../../src/report/documentOf';
import { reportText } from '../report/reportText';
import { evidenceTitle } from '../../src/taskpane/state/evidenceTitle';
import type { Assessment } from '../../src/domain/assessment';
import type { Language } from '../../src/domain/text';
import { grid, headings, readings, type Rows } from './runOf';

const figures: Rows = [
  headings,
  ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86]),
  ...readings('COST', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86]),
];
const register: Rows = [
  ['Code', 'Title', 'Teitl', 'Polarity', 'Unit', 'Domain', 'Paired with', 'Target'],
  ['PM1', 'Reviews on time', 'Adolygiadau ar amser', 'Higher is better', '%', 'Care management', '', 80],
  ['COST', 'Cost of a review', 'Cost adolygiad', 'Lower is better', '£', 'Resources', 'PM1', ''],
];
const teams: Rows = [
  ['Team', 'Indicator', 'Quarter', 'Value'],
  ['North', 'PM1', 'Q4 2025', 60],
  ['South', 'PM1', 'Q4 2025', 50],
];

function run(language: Language, last: Rows = teams): Assessment {
  return assess({
    grids: [grid('Figures', figures), grid('Indicators', register), grid('Teams', last)],
    owned: [],
    authority: 'Merthyr Tydfil',
    comparators: () => ({ kind: 'country' }),
    framework: jointReview,
    language,
    on: '2016-06-01',
    version: '0.0.0',
  }).made;
}

/** All that a run says of its findings and gaps. */
function said(made: Assessment, language: Language): string[] {
  const evidence = made.judged.domains.flatMap((domain) => domain.evidence);
  return [
    ...evidence.filter(({ kind }) => kind === 'finding').map((one) => evidenceTitle(made, one, language)),
    ...made
      .improvement!.strengths.filter(({ from }) => from.kind === 'finding')
      .map((one) => draftInWords(made, one)),
    ...made.improvement!.gaps.map((gap) => gapInWords(gap, language)),
  ];
}

test.each([
  [
    'en',
    [
      'Reviews on time (Q4 2025): 0 of 2 teams meet their target',
      'Cost of a review against Reviews on time (2015-16): lower cost, worse performance, compared with the comparators’ medians',
      'Reviews on time (Q4 2025): 0 of 2 teams meet their target',
      'Areas for development without an action: 2 (Care management).',
    ],
  ],
  [
    'cy',
    [
      'Adolygiadau ar amser (Ch4 2025): 0 o 2 tîm yn cyrraedd eu targed',
      'Cost adolygiad yn erbyn Adolygiadau ar amser (2015-16): cost is, perfformiad gwaeth, o’u cymharu â chanolrifau’r cymaryddion',
      'Adolygiadau ar amser (Ch4 2025): 0 o 2 tîm yn cyrraedd eu targed',
      'Meysydd i’w datblygu heb gam gweithredu: 2 (Rheoli gofal).',
    ],
  ],
] as const)(
  'names in what teams, costs and gaps say are in the language of the run: %s',
  (language, sentences) => {
    expect(said(run(language), language).slice().sort()).toEqual(sentences.slice().sort());
  },
);

test('an action for what teams show is drafted in the language of its document', () => {
  const made = run('cy');
  expect(reportText(documentOf(made, 'committee'), 'cy')).toContain(
    '| [i’w ysgrifennu] ar gyfer: Adolygiadau ar amser (Ch4 2025): 0 o 2 tîm yn cyrraedd eu targed |',
  );
  expect(reportText(documentOf(made, 'committee'), 'en')).toContain(
    '| [to be written] for: Reviews on time (Q4 2025): 0 of 2 teams meet their target |',
  );
});

test.each([
  ['en', 'Reviews on time (Q4 2025): 0 of 1 team meets its target'],
  ['cy', 'Adolygiadau ar amser (Ch4 2025): 0 o 1 tîm yn cyrraedd ei darged'],
] as const)('one team is a team (%s)', (language, sentence) => {
  expect(said(run(language, teams.slice(0, 2)), language)).toContain(sentence);
});
