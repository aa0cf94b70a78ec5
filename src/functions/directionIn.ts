import { polarityWords } from '../definitions/functions/polarityWords';
import type { Direction } from '../stats/direction';
import { CellError } from './cellError';
import { cellContent, isLeftOut } from './cellContent';

/** Which way is good: "higher", "lower", "none" in English or Welsh, or 1, -1, 0. Left out: none, and nothing is ever called better.
 * @throws CellError #VALUE! for anything else */
export function directionIn(given: unknown): Direction {
  if (isLeftOut(given)) return 'none';
  const said = String(cellContent(given)).trim().toLowerCase().replace(/\s+/g, ' ');
  const direction = polarityWords[said];
  if (direction === undefined) throw new CellError('value', 'unknownPolarity', { text: said });
  return direction;
}
