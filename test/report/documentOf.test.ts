import type { Assessment } from '../../src/domain/assessment';
import { documentOf } from '../../src/report/documentOf';
import { reportKinds } from '../../src/report/reportKind';
import type { ReportPart, Sentence, Words } from '../../src/report/reportPart';
import { assessmentOf } from '../present/assessmentOf';
import { expectGolden } from './golden';
import { reportText } from './reportText';
import { assessmentFrom, sampleGrids } from './sampleAssessment';

let sample: Assessment;
beforeAll(async () => {
  sample = assessmentFrom(await sampleGrids());
});

const kinds = reportKinds.map((kind) => [kind] as const);

describe.each(kinds)('the document %s of the sample', (kind) => {
  test.each(['en', 'cy'] as const)('reads as the golden copy does (%s)', (language) => {
    expectGolden(`${kind}-${language}.txt`, reportText(documentOf(sample, kind), language));
  });
});

describe.each(kinds)('the document %s', (kind) => {
  const unequal = assessmentOf();
  const bare = assessmentOf({
    compared: { ...unequal.compared, comparisons: [] },
    judged: {
      domains: unequal.judged.domains.map(({ domain }) => ({
        domain,
        suggestion: { level: null, why: 'tooFewPieces', mixed: false, pieces: 0, coverage: 0 },
        evidence: [],
        level: null,
        firmness: { alternatives: 0, changes: [] },
      })),
      themes: [],
      questions: [],
      matrix: null,
    },
  });

  test.each([
    ['ties, caps, a marker and an officer’s judgement', unequal],
    ['no figures at all', bare],
  ])('has no hole in it, with %s', (_, run) => {
    const parts = documentOf(run, kind);
    expect(parts.length).toBeGreaterThan(5);
    for (const text of parts.flatMap(wordsIn).flatMap(({ en, cy }) => [en, cy])) {
      expect(text).not.toMatch(/undefined|NaN|\{\w+\}|^\s*$/);
    }
  });

  test('has one title, headings that go down one level at a time, and none that stands over nothing', () => {
    const parts = documentOf(unequal, kind);
    expect(parts.filter((part) => part.kind === 'title')).toHaveLength(1);
    let before = 0;
    parts.forEach((part, index) => {
      if (part.kind !== 'heading') return;
      expect(part.level).toBeLessThanOrEqual(before + 1);
      before = part.level;
      const next = parts[index + 1];
      expect(next?.kind === 'heading' ? next.level > part.level : next?.kind).toBeTruthy();
      expect(next?.kind).not.toBe('pages');
    });
  });

  test('has tables with a caption, headers that differ, and a cell for each in every row', () => {
    for (const part of documentOf(unequal, kind)) {
      if (part.kind !== 'table') continue;
      const headers = part.columns.map(({ header }) => header.en);
      expect(new Set(headers).size).toBe(headers.length);
      for (const row of part.rows) expect(row).toHaveLength(headers.length);
    }
  });
});

describe('the committee report', () => {
  test('has the sections of the Vale of Glamorgan’s report of 18 June 2012, in its order', () => {
    const headings = documentOf(sample, 'committee').flatMap((part) =>
      part.kind === 'heading' && part.level === 1 ? [part.words.en] : [],
    );
    expect(headings.slice(0, 16)).toEqual([
      'Purpose of the report',
      'Recommendations',
      'Reasons for the recommendations',
      'Background',
      'Relevant issues and options',
      'Resource implications (financial and employment)',
      'Legal implications (to include human rights implications)',
      'Crime and disorder implications',
      'Equal opportunities implications (to include Welsh language issues)',
      'Corporate and service objectives',
      'Policy framework',
      'Consultation (including ward member consultation)',
      'Background papers',
      'Contact officer',
      'Officers consulted',
      'Responsible officer',
    ]);
  });

  test('marks what only an officer can write, and has the grid, the matrix, the star, the table and charts in it', () => {
    const parts = documentOf(sample, 'committee');
    const asked = parts.filter((part) => part.kind === 'officer');
    expect(asked.length).toBeGreaterThan(12);
    const names = parts.flatMap((part) => (part.kind === 'picture' ? [part.name.en] : []));
    expect(names).toEqual(
      expect.arrayContaining([
        'Performance matrix',
        'Star chart of levels by domain',
        'Ranked dots: FOS-LA-IN',
        'Trend: CRCS',
        'Funnel: FOS-LA-IN',
        'Indicators against their comparators: Getting help',
      ]),
    );
    expect(parts.filter((part) => part.kind === 'table')).toHaveLength(3);
  });
});

test('an indicator without a figure is evidence that is missing where it has a domain; one of no domain is missing nowhere', () => {
  const missing = (domain: string) => {
    const indicators = sample.tidied.figures.indicators.map((one) => ({ ...one, domain }));
    const comparisons = sample.compared.comparisons.map((one) => ({ ...one, value: undefined }));
    const run = {
      ...sample,
      tidied: { ...sample.tidied, figures: { ...sample.tidied.figures, indicators } },
      compared: { ...sample.compared, comparisons },
    } as Assessment;
    const [, section = ''] = reportText(documentOf(run, 'committee'), 'en').split('Evidence that is missing');
    return section.split('\n#')[0]!.match(/^- .*there is no figure for/gm)?.length ?? 0;
  };
  expect(missing('resources')).toBe(sample.compared.comparisons.length);
  expect(missing('')).toBe(0);
});

describe('a suggestion is never the judgement', () => {
  const textOf = (run: Assessment, kind: 'public' | 'committee', language: 'en' | 'cy' = 'en') =>
    reportText(documentOf(run, kind), language);
  const judgedBut = (left: number): Assessment => ({
    ...sample,
    judged: {
      ...sample.judged,
      domains: sample.judged.domains.map((result) => {
        if (result.level === null || (left > 0 && left--)) return result;
        const judgement = { domain: result.domain, level: result.level, reason: '', by: 'R. Evans', on: '' };
        return { ...result, judgement };
      }),
    },
  });

  test.each([
    ['nobody has judged', 99],
    ['one domain that the answer rests on is only suggested', 1],
  ])(
    'where %s, the public is told what the evidence suggests, and the officer is asked for the answer',
    (_, left) => {
      const text = textOf(judgedBut(left), 'public');
      expect(text).toContain('How good are the services? The evidence suggests: Mainly good.');
      expect(text).not.toContain('How good are the services? Our answer');
      expect(text).toContain('[For the officer to write: the Council’s own answers');
      expect(text).toMatch(/^- \w[\w ]+, as the evidence suggests: /m);
      expect(textOf(judgedBut(left), 'public', 'cy')).toContain('Mae’r dystiolaeth yn awgrymu: ');
    },
  );

  test('where all that it rests on is judged, the answer is ours', () => {
    const text = textOf(judgedBut(0), 'public');
    expect(text).toContain('How good are the services? Our answer: Mainly good.');
    expect(text).not.toMatch(/suggests|Council’s own answers/);
  });

  test('a committee reads what the evidence suggests and how many levels are not judged; a result only of judged levels', () => {
    expect(textOf(sample, 'committee')).toMatch(
      /On “How good are the services\?” the evidence suggests “Mainly good”; levels that officers have not judged yet: (\d+) of \1\. Mean /,
    );
    expect(textOf(sample, 'committee')).not.toContain('the result is');
    expect(textOf(judgedBut(0), 'committee')).toContain(
      'On “How good are the services?” the result is “Mainly good”: mean ',
    );
  });
});

test('where months or quarters have a control chart it stands for the trend, in both languages, and says what it shows', () => {
  const { indicators } = sample.tidied.figures;
  const comparisons = sample.compared.comparisons.map((one) =>
    indicators[one.indicator]?.code === 'CRCS'
      ? {
          ...one,
          processControl: { points: 7, mean: 427, lower: 350, upper: 504, variation: 'neutralLow' as const },
        }
      : one,
  );
  const parts = documentOf({ ...sample, compared: { ...sample.compared, comparisons } }, 'committee');
  const pictures = parts.flatMap((part) => (part.kind === 'picture' ? [part] : []));
  expect(pictures.map(({ name }) => name.en)).not.toContain('Trend: CRCS');
  const chart = pictures.find(({ name }) => name.en === 'Control chart: CRCS');
  expect(chart?.altText.en).toMatch(/31 March 2017 to 31 March 2023: special cause: low\. The mean is 427 /);
  expect(chart?.altText.cy).toMatch(/31 Mawrth 2017 i 31 Mawrth 2023: achos arbennig: isel\./);
  expect(chart?.svg.cy).toContain('>Terfynau<');
});

test('an officer’s own words go before ours, and stand in the language that they were written in', () => {
  const said = { en: 'we answer at once', cy: 'we answer at once', only: 'en' };
  const key = sample.improvement?.strengths.find(({ kind }) => kind === 'strength')?.key;
  const strengths = sample.improvement?.strengths.map((item) =>
    item.key === key ? { ...item, words: said.en } : item,
  );
  const run = { ...sample, improvement: { ...sample.improvement!, strengths: strengths! } };
  const words = documentOf(run, 'committee').flatMap(wordsIn);
  expect(words).toContainEqual(said);
});

/** All words of a part that a reader meets. */
function wordsIn(part: ReportPart): Words[] {
  const all = (sentences: readonly Sentence[]) => sentences.map(({ words }) => words);
  switch (part.kind) {
    case 'title':
    case 'heading':
      return [part.words];
    case 'paragraph':
      return all(part.sentences);
    case 'list':
      return part.items.flatMap(all);
    case 'officer':
      return [part.ask, ...(part.label ? [part.label] : [])];
    case 'table':
      return [part.caption, ...part.columns.map(({ header }) => header), ...part.rows.flatMap(all)];
    case 'picture':
      return [part.name, part.altText];
    case 'pages':
      return [];
  }
}
