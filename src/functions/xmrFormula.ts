import { xmr } from '../stats/xmr';
import type { CellAnswer } from './cellAnswer';
import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { directionIn } from './directionIn';
import { neededNumber } from './neededNumber';
import { numbersIn } from './numbersIn';

/**
 * JG.XMR: of a monthly or quarterly series, oldest first, side by side: mean, lower and upper process limit, variation (of the latest
 * point) and assurance (of the target; empty without a target or a polarity). At least 13 figures; blanks and markers are passed over.
 */
export function xmrFormula(values: unknown, polarity: unknown, target: unknown): CellAnswer[][] {
  const points = numbersIn(values);
  const found = xmr(points, {
    direction: directionIn(polarity),
    ...(!isLeftOut(target) && { target: neededNumber(target, 'target') }),
  });
  if (found.kind === 'notTested')
    throw new CellError('notAvailable', `xmr.${found.reason}`, { of: points.length });
  const { limits, variation, assurance } = found;
  return [
    [
      limits.mean,
      limits.lower,
      limits.upper,
      { word: variation },
      assurance === undefined ? '' : { word: assurance },
    ],
  ];
}
