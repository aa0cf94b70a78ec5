import type { Assessment } from '../../domain/assessment';
import type { ValueForMoney } from '../../domain/valueForMoney';
import { quadrantWord } from '../../definitions/quadrantWord';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { periodName } from './periodName';
import { valueInWords } from './valueInWords';

/** What a reader of the picture would see: the quarter, both figures and both medians. */
export function quadrantInWords(assessment: Assessment, pair: ValueForMoney): string {
  const { compared, tidied, language } = assessment;
  const speak = speaker(language);
  const said = (at: number, value: number | undefined): { value: string; period: string } => {
    const comparison = compared.comparisons[at];
    const indicator = tidied.figures.indicators[comparison?.indicator ?? -1];
    const period = periodName(tidied.figures, comparison?.period, language);
    if (indicator === undefined || value === undefined) return { value: '', period };
    return { value: valueInWords(value, indicator, language), period };
  };
  const [own] = pair.points;
  const cost = said(pair.cost, own?.cost);
  const outcome = said(pair.outcome, own?.outcome);
  return speak('moneySentence', {
    authority: authorityName(assessment, assessment.own),
    quadrant: speak(quadrantWord(pair)),
    value: cost.value,
    costPeriod: cost.period,
    median: said(pair.cost, pair.medianCost).value,
    outcome: outcome.value,
    outcomePeriod: outcome.period,
    outcomeMedian: said(pair.outcome, pair.medianOutcome).value,
    count: pair.points.length - 1,
  });
}
