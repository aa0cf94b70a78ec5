import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { ownedSheet } from '../../domain/ownedSheet';
import type { ReportWord } from '../../definitions/words/report';
import { authorityName } from '../../present/phrases/authorityName';
import { changeInWords } from '../../present/phrases/changeInWords';
import { markerInWords } from '../../present/phrases/markerInWords';
import { meaningInWords } from '../../present/phrases/meaningInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { speaker } from '../../present/speaker';
import type { ReportColumn, ReportPart, Sentence } from '../reportPart';
import { plain } from '../sentences/plain';
import { traceOf } from '../sentences/traceOf';
import { ownWords, type Teller } from '../teller';
import { titleWords } from '../titleWords';
import { periodWords } from '../periodWords';
import { tableOf } from './tableOf';
import { toldComparisons } from '../../present/sheets/committee/toldComparisons';

const nothing = { en: '–', cy: '–' };

/** Rows of the table: some eight pages. The workbook's Benchmark sheet has all indicators. */
const most = 60;

/** The committee's table: a row an indicator in the order of the framework's domains, nothing merged. Nothing where there is none. */
export function committeeTable(teller: Teller): ReportPart[] {
  const { assessment, words, phrase } = teller;
  const { own, compared, owned, tidied, language } = assessment;
  const column = (word: ReportWord, width: number): ReportColumn => ({ header: words(word), width });
  const entries = ownedSheet(owned, 'committee')?.entries;
  const told = toldComparisons(assessment, most);
  const rows = told.flatMap((comparison): Sentence[][] => {
    const indicator = tidied.figures.indicators[comparison.indicator];
    if (indicator === undefined) return [];
    const action = entries?.get(indicator.code)?.get('action');
    return [
      [
        ...figureCells(teller, comparison, indicator),
        plain(action === undefined || action === '' ? nothing : ownWords(String(action), language)),
      ],
    ];
  });
  const table = {
    kind: 'table' as const,
    caption: words('tableCaption', {
      authority: phrase((run) => authorityName(run, own)),
      count: compared.group.members.length,
    }),
    columns: [
      column('tableIndicator', 23),
      column('tableFigure', 15),
      column('tableChange', 16),
      column('tableMedian', 15),
      column('tableRank', 9),
      column('tableDirection', 12),
      column('tableTarget', 12),
      column('tableMeaning', 30),
      column('tableAction', 14),
    ],
    rows,
  };
  return tableOf(teller, table, told, 'tableSome');
}

function figureCells(teller: Teller, comparison: Comparison, indicator: Indicator): Sentence[] {
  const { assessment, sentence, phrase } = teller;
  const trace = traceOf.bind(undefined, assessment, comparison);
  const { previous, change, comparatorMedian: median, rank, of, tied } = comparison;
  const shown = (value: number) => phrase(({ language }) => valueInWords(value, indicator, language));
  return [
    plain(titleWords(indicator)),
    figureCell(teller, comparison, indicator),
    plain(
      phrase((run) => changeInWords(run, comparison, indicator)),
      [
        ...trace('value'),
        { figure: `${indicator.code} before`, value: change?.from ?? previous?.value ?? null },
      ],
    ),
    plain(median === undefined ? nothing : shown(median), trace('comparatorMedian')),
    rank === undefined
      ? plain(nothing, trace('rank'))
      : sentence(tied > 0 ? 'tableRankTied' : 'tableRankOf', { rank, of }, trace('rank', 'of', 'tied')),
    plain(phrase(({ language }) => speaker(language)(indicator.polarity))),
    targetCell(teller, comparison, indicator),
    plain(
      phrase((run) => meaningInWords(run, comparison, indicator)),
      trace('standing', 'position', 'quartile', 'trend'),
    ),
  ];
}

function figureCell(
  { assessment, sentence, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): Sentence {
  const { value, target } = comparison;
  const period = periodWords(assessment.tidied.figures, comparison.period);
  const from = traceOf(assessment, comparison, 'value', 'markerText');
  if (value === undefined) {
    const reason = phrase(({ language }) => markerInWords(comparison, language) || '–');
    return sentence('tableNoFigure', { reason, period }, from);
  }
  const shown = phrase(({ language }) => valueInWords(value, indicator, language, [target]));
  return sentence('tableFigureIn', { value: shown, period }, from);
}

function targetCell(
  { assessment, sentence, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): Sentence {
  const { value, target, targetMet } = comparison;
  const from = traceOf(assessment, comparison, 'target', 'targetMet');
  if (target === undefined) return plain(nothing, from);
  const shown = phrase(({ language }) => valueInWords(target, indicator, language, [value]));
  if (targetMet === undefined) return plain(shown, from);
  return sentence(targetMet ? 'tableTargetMet' : 'tableTargetMissed', { target: shown }, from);
}
