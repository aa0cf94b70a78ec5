import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { neededNumber } from './neededNumber';

/** The level of confidence, above 0 and below 1: 0.998, 99.8 and "99.8%" are one. Left out: 0.95.
 * @throws CellError #NUM! outside those limits */
export function confidenceIn(given: unknown): number {
  if (isLeftOut(given)) return 0.95;
  const number = neededNumber(given, 'confidence');
  // 99.8 / 100 may be a hair off: 15 digits are what Excel keeps
  const confidence = number > 1 ? Number((number / 100).toPrecision(15)) : number;
  if (!(confidence > 0 && confidence < 1)) throw new CellError('number', 'confidenceOutside', { number });
  return confidence;
}
