import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ReportWord } from '../../definitions/words/report';
import { markerInWords } from '../../present/phrases/markerInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { ReportPart, Sentence, Words } from '../reportPart';
import { plain } from '../sentences/plain';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';
import { titleWords } from '../titleWords';
import { tableOf } from './tableOf';
import { toldComparisons } from '../../present/sheets/committee/toldComparisons';

const nothing: Words = { en: '–', cy: '–' };

/** Rows of the table. The workbook's committee table has all indicators. */
const most = 60;

/** A plan's measures: the figure now, the comparators', the target, and what it would take to reach the group's best quarter. */
export function measuresTable(teller: Teller): ReportPart[] {
  const { assessment, words } = teller;
  const column = (word: ReportWord, width: number) => ({ header: words(word), width });
  const told = toldComparisons(assessment, most);
  const rows = told.flatMap((comparison): Sentence[][] => {
    const indicator = assessment.tidied.figures.indicators[comparison.indicator];
    return indicator === undefined ? [] : [measureRow(teller, comparison, indicator)];
  });
  const table = {
    kind: 'table' as const,
    caption: words('planMeasuresCaption'),
    columns: [
      column('tableIndicator', 34),
      column('planNow', 18),
      column('tableMedian', 18),
      column('tableTarget', 16),
      column('planBest', 20),
      column('planPeople', 16),
    ],
    rows,
  };
  return tableOf(teller, table, told, 'tableSome');
}

function measureRow(teller: Teller, comparison: Comparison, indicator: Indicator): Sentence[] {
  const { assessment, phrase } = teller;
  const { value, comparatorMedian: median, target, bestQuartile } = comparison;
  const beside = [value, target];
  const shown = (amount: number) =>
    phrase(({ language }) => valueInWords(amount, indicator, language, beside));
  const told = (amount: number | undefined) => (amount === undefined ? nothing : shown(amount));
  const missing = phrase(({ language }) => markerInWords(comparison, language) || '–');
  const best = { figure: `${indicator.code} best quarter`, value: bestQuartile?.bound ?? null };
  return [
    plain(titleWords(indicator)),
    plain(
      value === undefined ? missing : shown(value),
      traceOf(assessment, comparison, 'value', 'markerText'),
    ),
    plain(told(median), traceOf(assessment, comparison, 'comparatorMedian')),
    plain(told(target), traceOf(assessment, comparison, 'target')),
    plain(told(bestQuartile?.bound), [best]),
    peopleCell(teller, comparison, indicator),
  ];
}

function peopleCell(
  { words }: Teller,
  { value, quartile, bestQuartile }: Comparison,
  { code }: Indicator,
): Sentence {
  const from = (people: number | string | null) => [
    { figure: `${code} people to the best quarter`, value: people },
  ];
  // without a direction there is no best quarter, though there is a highest
  if (value === undefined || bestQuartile === undefined) return plain(nothing, from(null));
  const { people = 0 } = bestQuartile;
  if (quartile === 4) return plain(words('planThere'), from('there'));
  if (people === 0) return plain(nothing, from(null));
  // the gap is the value less the bound: where it is above, so many fewer are needed
  return plain(words(people > 0 ? 'planFewer' : 'planMore', { people: Math.abs(people) }), from(people));
}
