import type { Comparison, Position, Standing } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ReportWord } from '../../definitions/words/report';
import { hasDirection } from '../../domain/hasDirection';
import { leftOutInWords } from '../../present/phrases/leftOutInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { Sentence } from '../reportPart';
import type { Teller } from '../teller';
import { traceOf } from './traceOf';

const tested = {
  muchBetter: 'figureMuchBetter',
  better: 'figureBetter',
  similar: 'figureSimilar',
  worse: 'figureWorse',
  muchWorse: 'figureMuchWorse',
  muchHigher: 'figureMuchHigher',
  higher: 'figureHigher',
  lower: 'figureLower',
  muchLower: 'figureMuchLower',
} as const satisfies Record<Standing | Position, ReportWord>;

/** Where the council's value stands in its group: its rank, and how it differs from the comparators' median. */
export function placeSentences(teller: Teller, comparison: Comparison, indicator: Indicator): Sentence[] {
  return [
    rankSentence(teller, comparison, indicator),
    benchmarkSentence(teller, comparison, indicator),
    leftOutSentence(teller, comparison),
  ].flatMap((one) => one ?? []);
}

/** Who had to be left out, and why. */
function leftOutSentence(
  { assessment, sentence, phrase }: Teller,
  comparison: Comparison,
): Sentence | undefined {
  const { omitted, indicator } = comparison;
  if (omitted.length === 0) return undefined;
  const names = phrase((run) => leftOutInWords(run, comparison).replaceAll('\n', ' '));
  const code = assessment.tidied.figures.indicators[indicator]?.code ?? '';
  const value = omitted.map(({ authority, reason, marker }) => `${authority}:${marker ?? reason}`).join(' ');
  return sentence('figureLeftOut', { names }, [{ figure: `${code} left out`, value }]);
}

/** The best is said only of a rank that nobody shares, in an indicator that has a good direction. */
function rankSentence(
  { assessment, sentence }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): Sentence | undefined {
  const { rank, of, tied } = comparison;
  if (rank === undefined || of < 2) return undefined;
  const from = traceOf(assessment, comparison, 'rank', 'of', 'tied');
  if (!hasDirection(indicator)) return sentence('figureRankHighest', { rank, of }, from);
  if (tied > 0) return sentence('figureRankTied', { rank, of, tied }, from);
  return rank === 1 ? sentence('figureBest', { of }, from) : sentence('figureRank', { rank, of }, from);
}

/** Significant is said only where the difference was tested, better only where there is a direction. */
function benchmarkSentence(
  { assessment, sentence, phrase, words }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): Sentence | undefined {
  const { value, comparatorMedian } = comparison;
  if (value === undefined || comparatorMedian === undefined) return undefined;
  const shown = (amount: number) => phrase(({ language }) => valueInWords(amount, indicator, language));
  const difference = hasDirection(indicator) ? comparison.standing : comparison.position;
  if (difference !== undefined) {
    const from = [
      ...traceOf(assessment, comparison, hasDirection(indicator) ? 'standing' : 'position'),
      { figure: `${indicator.code} median`, value: comparatorMedian },
    ];
    const details = { benchmark: words('thanMedian'), value: shown(comparatorMedian) };
    return sentence(tested[difference], details, from);
  }
  const side = Math.sign(value - comparatorMedian);
  const from = [
    ...(side === 0 ? [] : traceOf(assessment, comparison, 'comparatorMedian')),
    { figure: `${indicator.code} side of median`, value: side },
  ];
  if (side === 0) return sentence('figureAtMedian', {}, from);
  const word = side > 0 ? 'figureAboveUntested' : 'figureBelowUntested';
  return sentence(word, { value: shown(comparatorMedian) }, from);
}
