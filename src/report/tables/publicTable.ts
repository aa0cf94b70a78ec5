import type { Comparison, Standing } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ReportWord } from '../../definitions/words/report';
import { hasDirection } from '../../present/phrases/hasDirection';
import { markerInWords } from '../../present/phrases/markerInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import { byDomain } from '../../present/sheets/committee/byDomain';
import type { ReportPart, Sentence } from '../reportPart';
import { plain } from '../sentences/plain';
import { traceOf } from '../sentences/traceOf';
import { wordsOf, type Teller } from '../teller';

const told = {
  muchBetter: 'publicBetter',
  better: 'publicBetter',
  similar: 'publicSimilar',
  worse: 'publicWorse',
  muchWorse: 'publicWorse',
} as const satisfies Record<Standing, ReportWord>;

/** Our figures beside other councils', in plain words; undefined where there are none. */
export function publicTable(teller: Teller): ReportPart | undefined {
  const { assessment, words, phrase, sentence } = teller;
  const column = (word: ReportWord, width: number) => ({ header: words(word), width });
  const rows = byDomain(assessment).flatMap((comparison): Sentence[][] => {
    const indicator = assessment.tidied.figures.indicators[comparison.indicator];
    if (indicator === undefined) return [];
    const { value, comparatorMedian: typical } = comparison;
    const shown = (amount: number) => phrase(({ language }) => valueInWords(amount, indicator, language));
    const from = traceOf(assessment, comparison, 'value', 'markerText');
    const reason = phrase(({ language }) => markerInWords(comparison, language) || '–');
    return [
      [
        plain(wordsOf(indicator.title.en === '' ? { en: indicator.code } : indicator.title)),
        value === undefined ? sentence('publicNoFigure', { reason }, from) : plain(shown(value), from),
        plain(
          typical === undefined ? { en: '–', cy: '–' } : shown(typical),
          traceOf(assessment, comparison, 'comparatorMedian'),
        ),
        howCell(teller, comparison, indicator),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    caption: words('publicFiguresCaption'),
    columns: [
      column('publicMeasure', 40),
      column('publicOurs', 20),
      column('publicTypical', 20),
      column('publicHow', 26),
    ],
    rows,
  };
}

/** Better or worse is said as more than chance only where a test says so. */
function howCell({ sentence }: Teller, comparison: Comparison, indicator: Indicator): Sentence {
  const word = howWord(comparison, indicator);
  return sentence(word, {}, [{ figure: `${indicator.code} how we compare`, value: word }]);
}

function howWord({ value, comparatorMedian, standing }: Comparison, indicator: Indicator): ReportWord {
  if (value === undefined || comparatorMedian === undefined) return 'publicNoComparison';
  if (!hasDirection(indicator)) return 'publicNeutral';
  if (standing !== undefined) return told[standing];
  if (value === comparatorMedian) return 'publicUntestedSame';
  const better = value > comparatorMedian === (indicator.polarity === 'higherIsBetter');
  return better ? 'publicUntestedBetter' : 'publicUntestedWorse';
}
