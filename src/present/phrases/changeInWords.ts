import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { formatNumber } from '../../definitions/words/say';
import { speaker } from '../speaker';
import { decimalsOf } from './decimalsOf';
import { periodName } from './periodName';
import { valueInWords } from './valueInWords';

/** How the council's figure differs from a year before: "Up 3.2 points from 24.4% (2017-18)". Says no good or bad. */
export function changeInWords(
  { tidied, language }: Assessment,
  { value, change, previous }: Comparison,
  indicator: Indicator,
): string {
  const speak = speaker(language);
  const before = change === undefined ? previous : { period: change.period, value: change.from };
  if (value === undefined || before === undefined) return speak('changeUnknown');
  const period = periodName(tidied.figures, before.period, language);
  const decimals = decimalsOf(indicator);
  const number = formatNumber(Math.abs(value - before.value), language, decimals);
  if (!/[1-9]/.test(number)) return speak('changeNone', { period });
  const by = indicator.unit.startsWith('%')
    ? speak('changePoints', { number })
    : indicator.unit.startsWith('£')
      ? `£${number}`
      : number;
  const from = valueInWords(before.value, indicator, language);
  return speak(value > before.value ? 'changeUp' : 'changeDown', { by, from, period });
}
