import type { Comparison, Standing } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ReportWord } from '../../definitions/words/report';
import { hasDirection } from '../../domain/hasDirection';
import { markerInWords } from '../../present/phrases/markerInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { ReportPart, Sentence } from '../reportPart';
import { plain } from '../sentences/plain';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';
import { titleWords } from '../titleWords';
import { tableOf } from './tableOf';
import { toldComparisons } from '../../present/sheets/committee/toldComparisons';

const howTold = {
  muchBetter: 'publicBetter',
  better: 'publicBetter',
  similar: 'publicSimilar',
  worse: 'publicWorse',
  muchWorse: 'publicWorse',
} as const satisfies Record<Standing, ReportWord>;

/** Rows of the table: two pages, for the public. */
const most = 20;

/** Our figures beside other councils', in plain words; nothing where there are none. */
export function publicTable(teller: Teller): ReportPart[] {
  const { assessment, words, phrase, sentence } = teller;
  const column = (word: ReportWord, width: number) => ({ header: words(word), width });
  const told = toldComparisons(assessment, most);
  const rows = told.flatMap((comparison): Sentence[][] => {
    const indicator = assessment.tidied.figures.indicators[comparison.indicator];
    if (indicator === undefined) return [];
    const { value, comparatorMedian: typical } = comparison;
    const shown = (amount: number) => phrase(({ language }) => valueInWords(amount, indicator, language));
    const from = traceOf(assessment, comparison, 'value', 'markerText');
    const reason = phrase(({ language }) => markerInWords(comparison, language) || '–');
    return [
      [
        plain(titleWords(indicator)),
        value === undefined ? sentence('publicNoFigure', { reason }, from) : plain(shown(value), from),
        plain(
          typical === undefined ? { en: '–', cy: '–' } : shown(typical),
          traceOf(assessment, comparison, 'comparatorMedian'),
        ),
        howCell(teller, comparison, indicator),
      ],
    ];
  });
  const table = {
    kind: 'table' as const,
    caption: words('publicFiguresCaption'),
    columns: [
      column('publicMeasure', 40),
      column('publicOurs', 20),
      column('publicTypical', 20),
      column('publicHow', 26),
    ],
    rows,
  };
  return tableOf(teller, table, told, 'publicSome');
}

/** Better or worse is said as more than chance only where a test says so. */
function howCell({ sentence }: Teller, comparison: Comparison, indicator: Indicator): Sentence {
  const word = howWord(comparison, indicator);
  return sentence(word, {}, [{ figure: `${indicator.code} how we compare`, value: word }]);
}

function howWord({ value, comparatorMedian, standing }: Comparison, indicator: Indicator): ReportWord {
  if (value === undefined || comparatorMedian === undefined) return 'publicNoComparison';
  if (!hasDirection(indicator)) return 'publicNeutral';
  if (standing !== undefined) return howTold[standing];
  if (value === comparatorMedian) return 'publicUntestedSame';
  const better = value > comparatorMedian === (indicator.polarity === 'higherIsBetter');
  return better ? 'publicUntestedBetter' : 'publicUntestedWorse';
}
