import type { Period } from '../domain/period';
import type { ProcessControl } from '../domain/processControl';
import { xmr, type XmrChoice } from '../stats/xmr';

/** What an XmR chart says of months or quarters; undefined for other times, and for fewer than 13 points.
 * @param values oldest first, without blanks */
export function processControlOf(
  kind: Period['kind'] | undefined,
  values: readonly number[],
  choice: Pick<XmrChoice, 'direction' | 'target'>,
): ProcessControl | undefined {
  if (kind !== 'month' && kind !== 'quarter') return undefined;
  const found = xmr(values, choice);
  if (found.kind === 'notTested') return undefined;
  const { limits, variation, assurance } = found;
  const { mean, lower, upper } = limits;
  return { points: values.length, mean, lower, upper, variation, ...(assurance && { assurance }) };
}
