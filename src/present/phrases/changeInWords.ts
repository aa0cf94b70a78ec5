import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { speaker } from '../speaker';
import { isSame } from './decimalsOf';
import { differenceInWords } from './differenceInWords';
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
  if (isSame(value, before.value)) return speak('changeNone', { period });
  const by = differenceInWords(value - before.value, indicator, language);
  const from = valueInWords(before.value, indicator, language);
  return speak(value > before.value ? 'changeUp' : 'changeDown', { by, from, period });
}
