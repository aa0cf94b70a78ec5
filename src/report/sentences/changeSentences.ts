import type { Comparison, Trend } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { ReportWord } from '../../definitions/words/report';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { Sentence, Trace } from '../reportPart';
import type { Teller } from '../teller';
import { traceOf } from './traceOf';
import { periodWords } from '../periodWords';

const trends = {
  improving: 'figureImproving',
  worsening: 'figureWorsening',
  increasing: 'figureIncreasing',
  decreasing: 'figureDecreasing',
  noChange: 'figureNoChange',
} as const satisfies Partial<Record<Trend, ReportWord>>;

/** What became of the figure: the trend where one was tested, the year before, the target. */
export function changeSentences(teller: Teller, comparison: Comparison, indicator: Indicator): Sentence[] {
  return [
    trendSentence(teller, comparison),
    previousSentence(teller, comparison, indicator),
    targetSentence(teller, comparison, indicator),
  ].flatMap((one) => one ?? []);
}

function trendSentence({ assessment, sentence }: Teller, comparison: Comparison): Sentence | undefined {
  const { trend } = comparison;
  return trend === 'notTested'
    ? undefined
    : sentence(trends[trend], {}, traceOf(assessment, comparison, 'trend'));
}

function previousSentence(
  { assessment, sentence, phrase }: Teller,
  { previous, change, indicator: at }: Comparison,
  indicator: Indicator,
): Sentence | undefined {
  if (previous === undefined) return undefined;
  const { periods, indicators } = assessment.tidied.figures;
  const period = periodWords(assessment.tidied.figures, previous.period);
  const value = phrase(({ language }) => valueInWords(previous.value, indicator, language));
  const about = `${indicators[at]?.code ?? ''} ${periods[previous.period]?.label ?? ''}`;
  const tested = change?.direction ?? 'notTested';
  const from: Trace[] = [
    { figure: `${about} value`, value: previous.value },
    { figure: `${about} change`, value: tested === 'notTested' ? null : String(tested !== 'noChange') },
  ];
  if (tested === 'notTested') return sentence('figurePrevious', { period, value }, from);
  const word = tested === 'noChange' ? 'figurePreviousSame' : 'figurePreviousChanged';
  return sentence(word, { period, value }, from);
}

function targetSentence(
  { assessment, sentence, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): Sentence | undefined {
  const { value, target, targetMet } = comparison;
  if (target === undefined || targetMet === undefined) return undefined;
  const shown = phrase(({ language }) => valueInWords(target, indicator, language, [value]));
  const from = traceOf(assessment, comparison, 'target', 'targetMet');
  return sentence(targetMet ? 'figureTargetMet' : 'figureTargetMissed', { target: shown }, from);
}
