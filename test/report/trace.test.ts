import type { Assessment } from '../../src/domain/assessment';
import type { CellContent, Grid } from '../../src/domain/grid';
import { documentOf } from '../../src/report/documentOf';
import { reportKinds, type ReportKind } from '../../src/report/reportKind';
import type { ReportPart, Sentence, Trace } from '../../src/report/reportPart';
import { assessmentFrom, sampleGrids } from './sampleAssessment';

let grids: readonly Grid[];
let before: Assessment;
const oldSentences = new Map<ReportKind, Sentence[]>();
beforeAll(async () => {
  grids = await sampleGrids();
  before = assessmentFrom(grids);
  for (const kind of reportKinds) oldSentences.set(kind, sentencesOf(documentOf(before, kind)));
});

/** The sheets with what stands in the cell of one reading changed; `part` 0 is its value, 1 its numerator. */
function changed(authority: string, code: string, to: CellContent, part = 0): Assessment {
  const { figures } = before.tidied;
  const indicator = figures.indicators.findIndex((one) => one.code === code);
  const council = figures.authorities.findIndex(({ name }) => name === authority);
  const period = before.compared.comparisons.find((one) => one.indicator === indicator)!.period;
  const at = figures.reading(figures.find(council, indicator, period)).cells[part]!;
  return assessmentFrom(withCell(at, to));
}

function withCell(at: { sheet: string; row: number; column: number }, to: CellContent): Grid[] {
  return grids.map((grid) =>
    grid.sheet === at.sheet
      ? {
          ...grid,
          values: grid.values.map((row, y) =>
            y + grid.top === at.row ? row.map((cell, x) => (x + grid.left === at.column ? to : cell)) : row,
          ),
        }
      : grid,
  );
}

const runs: readonly (readonly [string, () => Assessment])[] = [
  ['the council’s own value', () => changed('Merthyr Tydfil', 'DTOC-ALL', 9.1)],
  ['the council’s own value, so that it is the best', () => changed('Merthyr Tydfil', 'DTOC-ALL', 0.4)],
  ['the council’s own value, to a marker', () => changed('Merthyr Tydfil', 'DTOC-MH', '[c]')],
  ['a comparator’s value', () => changed('Torfaen', 'DTOC-ALL', 77.7)],
  ['the count behind a share', () => changed('Merthyr Tydfil', 'FOS-REL-IN', 20, 1)],
  ['what was found', () => assessmentFrom(withCell(before.tidied.findings[0]!.at, 'Carers wait too long.'))],
];

describe.each(runs)('when %s changes', (_, run) => {
  let after: Assessment;
  beforeAll(() => {
    after = run();
  });

  test.each(reportKinds.map((kind) => [kind] as const))(
    'the sentences of %s that change are those with a changed figure behind them, and no other',
    (kind) => {
      const [old, now] = [oldSentences.get(kind)!, sentencesOf(documentOf(after, kind))];
      const figures = [figuresOf(old), figuresOf(now)] as const;
      const moved = new Set(
        [...figures[0].keys(), ...figures[1].keys()].filter(
          (name) => figures[0].get(name) !== figures[1].get(name),
        ),
      );
      const touched = ({ from }: Sentence) => from.some(({ figure }) => moved.has(figure));
      const only = (these: Sentence[], those: Sentence[]) => {
        const texts = new Set(those.map(saying));
        return these.filter((one) => !texts.has(saying(one)));
      };
      const different = [...only(now, old), ...only(old, now)];
      expect(different.filter((one) => !touched(one)).map(saying)).toEqual([]);
      const differentTexts = new Set(different.map(saying));
      const same = now.filter((one) => !differentTexts.has(saying(one)));
      expect(
        same.filter(touched).map((one) => [saying(one), one.from.filter(({ figure }) => moved.has(figure))]),
      ).toEqual([]);
    },
  );
});

test('nothing at all changes where the same sheets are run again', () => {
  for (const kind of reportKinds)
    expect(sentencesOf(documentOf(assessmentFrom(grids), kind)).map(saying)).toEqual(
      sentencesOf(documentOf(before, kind)).map(saying),
    );
});

test('the committee report changes in a few sentences and not in most, when one figure does', () => {
  const [old, now] = [before, changed('Merthyr Tydfil', 'DTOC-ALL', 9.1)].map((run) =>
    sentencesOf(documentOf(run, 'committee')).map(saying),
  );
  const different = now!.filter((text) => !old!.includes(text));
  expect(different.length).toBeGreaterThan(3);
  expect(different.length).toBeLessThan(now!.length / 5);
});

function saying({ words }: Sentence): string {
  return `${words.en} / ${words.cy}`.replaceAll(
    /<svg [^>]*aria-label="([^"]*)".*?<\/svg>/g,
    (svg, alt: string) =>
      // short, and different wherever the drawing is
      `${alt} #${Array.from(svg).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1e9, 7)}`,
  );
}

function figuresOf(sentences: readonly Sentence[]): Map<string, Trace['value']> {
  return new Map(sentences.flatMap(({ from }) => from.map(({ figure, value }) => [figure, value])));
}

/** All that is said in a document, what its pictures say among it. */
function sentencesOf(parts: readonly ReportPart[]): Sentence[] {
  let under = '';
  // the section says which of two like sentences it is
  const here = ({ words, from }: Sentence) => ({
    words: { en: `${under}: ${words.en}`, cy: words.cy },
    from,
  });
  return parts.flatMap((part): Sentence[] => {
    if (part.kind === 'heading' && part.level < 3) under = part.words.en;
    switch (part.kind) {
      case 'paragraph':
        return part.sentences.map(here);
      case 'list':
        return part.items.flat().map(here);
      case 'table':
        // the row and the column say which of two equal cells it is
        return part.rows.flatMap((row) =>
          row.map(({ words, from }, column) => {
            const place = `${row[0]!.words.en}, ${part.columns[column]!.header.en}: `;
            return { words: { en: place + words.en, cy: words.cy }, from };
          }),
        );
      case 'picture':
        return [{ words: { en: part.svg.en, cy: part.svg.cy }, from: part.from }];
      case 'title':
      case 'heading':
      case 'officer':
      case 'pages':
        return [];
    }
  });
}
