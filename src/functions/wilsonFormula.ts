import { wilsonInterval } from '../stats/wilsonInterval';
import { confidenceIn } from './confidenceIn';
import { countIn } from './countIn';
import { multiplierIn } from './multiplierIn';

/** JG.WILSON: lower and upper end of Wilson's interval for count ÷ base, side by side; a proportion (0 to 1) times the multiplier. */
export function wilsonFormula(
  count: unknown,
  base: unknown,
  confidence: unknown,
  multiplier: unknown,
): number[][] {
  const pair = countIn(count, base, true);
  const times = multiplierIn(multiplier);
  const { lower, upper } = wilsonInterval(pair.count, pair.base, confidenceIn(confidence));
  return [[lower * times, upper * times]];
}
