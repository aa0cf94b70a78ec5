import type { ClosedFigure } from '../domain/closedYear';
import type { Comparison, Trend } from '../domain/comparison';
import type { Indicator } from '../domain/indicator';
import { changeInWords } from './changeInWords';
import { countedValue } from './countedValue';
import { differenceOf, positionOfDifference } from './differenceOf';

/**
 * The change of a figure since a year was closed, in its unit: now less then. With an interval at 95% where the people behind both are known;
 * 'noChange' where it has 0 in it, 'notTested' where there is none. Undefined where either has no value.
 */
export function changeSince(
  indicator: Indicator,
  then: ClosedFigure,
  now: Comparison,
): { difference: number; lower95?: number; upper95?: number; direction: Trend } | undefined {
  if (then.value === null || now.value === undefined) return undefined;
  const before = countedValue(indicator, {
    value: then.value,
    numerator: then.numerator ?? undefined,
    denominator: then.denominator ?? undefined,
  });
  const after = countedValue(indicator, {
    value: now.value,
    numerator: now.numerator,
    denominator: now.denominator,
  });
  const difference = now.value - then.value;
  const found = before === undefined || after === undefined ? undefined : differenceOf(after, before);
  if (found === undefined) return { difference, direction: 'notTested' };
  const { lower, upper } = found.at95;
  return {
    difference,
    lower95: lower,
    upper95: upper,
    direction: changeInWords(positionOfDifference(found), indicator.polarity),
  };
}
