import { funnelLimits } from '../stats/funnelLimits';
import { pooledValue } from '../stats/pooledValue';
import type { CellAnswer } from './cellAnswer';
import { CellError } from './cellError';
import { confidenceIn } from './confidenceIn';
import { checkedCount, countIn } from './countIn';
import { pairsIn } from './pairsIn';

/**
 * JG.FUNNEL: side by side the lower and upper control limit for a base of this size, as proportions, and whether count ÷ base is above,
 * within or below them; on a limit is within. The average is that of all counts over all bases given. Limits are not cut off at 0 and 1.
 */
export function funnelFormula(
  count: unknown,
  base: unknown,
  counts: unknown,
  bases: unknown,
  confidence: unknown,
): CellAnswer[][] {
  const own = countIn(count, base, true);
  const group = pairsIn(counts, bases).map((pair) => checkedCount(pair, true));
  const average = pooledValue(
    group.map((pair) => pair.count),
    group.map((pair) => pair.base),
  );
  if (average === undefined) throw new CellError('notAvailable', 'noNumbers');
  const { lower, upper } = funnelLimits(average, own.base, confidenceIn(confidence));
  const share = own.count / own.base;
  const side = share > upper ? 'aboveLimits' : share < lower ? 'belowLimits' : 'withinLimits';
  return [[lower, upper, { word: side }]];
}
