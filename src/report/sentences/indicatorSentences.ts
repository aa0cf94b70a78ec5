import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { authorityName } from '../../present/phrases/authorityName';
import { markerInWords } from '../../present/phrases/markerInWords';
import { valueInWords } from '../../present/phrases/valueInWords';
import type { Sentence } from '../reportPart';
import type { Teller } from '../teller';
import { titleWords } from '../titleWords';
import { changeSentences } from './changeSentences';
import { placeSentences } from './placeSentences';
import { traceOf } from './traceOf';
import { periodWords } from '../periodWords';

/** What a reader should know of one indicator, in order: the figure, its place, the difference, the trend, the target. */
export function indicatorSentences(teller: Teller, comparison: Comparison, indicator: Indicator): Sentence[] {
  const { assessment, sentence, phrase } = teller;
  const { tidied, own } = assessment;
  const title = titleWords(indicator);
  const period = periodWords(tidied.figures, comparison.period);
  const { value, target } = comparison;
  if (value === undefined) {
    const details = {
      title,
      period,
      authority: phrase((run) => authorityName(run, own)),
      reason: phrase(({ language }) => sentenceOf(markerInWords(comparison, language))),
    };
    return [sentence('figureMissing', details, traceOf(assessment, comparison, 'value', 'markerText'))];
  }
  const shown = phrase(({ language }) => valueInWords(value, indicator, language, [target]));
  return [
    sentence('figureValue', { title, period, value: shown }, traceOf(assessment, comparison, 'value')),
    ...placeSentences(teller, comparison, indicator),
    ...changeSentences(teller, comparison, indicator),
  ];
}

function sentenceOf(text: string): string {
  return text === '' ? '' : `${text}.`;
}
