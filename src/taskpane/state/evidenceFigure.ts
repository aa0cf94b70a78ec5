import { say } from '../../definitions/words/say';
import { paneWords } from '../../definitions/words/pane';
import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import { markerInWords } from '../../present/phrases/markerInWords';
import { periodName } from '../../present/phrases/periodName';
import { rankInWords } from '../../present/phrases/rankInWords';
import { valueAgain } from '../../present/phrases/valueAgain';
import { valueInWords } from '../../present/phrases/valueInWords';
import { speaker } from '../../present/speaker';

/**
 * The figure that a piece of evidence is: the council's value or marker with its period, and what it stands beside, each where it is known:
 * its rank, the comparators' median, the target. Undefined for a finding, and where the council has neither value nor marker.
 */
export function evidenceFigure(
  { tidied, compared, language }: Assessment,
  evidence: Evidence,
): { own: string; beside: string } | undefined {
  const comparison = evidence.kind === 'indicator' ? compared.comparisons[evidence.index] : undefined;
  const indicator = comparison && tidied.figures.indicators[comparison.indicator];
  if (comparison === undefined || indicator === undefined) return undefined;
  const { value, comparatorMedian, target } = comparison;
  const shown =
    value === undefined
      ? markerInWords(comparison, language)
      : valueInWords(value, indicator, language, [comparatorMedian, target]);
  if (shown === '') return undefined;
  const period = periodName(tidied.figures, comparison.period, language);
  const other = (word: 'figureMedian' | 'chartTarget', amount: number | undefined): string =>
    amount === undefined
      ? ''
      : say(paneWords, word, language, { value: valueAgain(amount, indicator, language, [value]) });
  const beside = [
    rankInWords(comparison, speaker(language)),
    other('figureMedian', comparatorMedian),
    other('chartTarget', target),
  ];
  return {
    own: period === '' ? shown : say(paneWords, 'figureOf', language, { value: shown, period }),
    beside: beside.filter((part) => part !== '').join('; '),
  };
}
