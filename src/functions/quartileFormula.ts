import { quartileMethodWords } from '../definitions/functions/quartileMethodWords';
import { quartile } from '../stats/quartile';
import { CellError } from './cellError';
import { cellContent, isLeftOut } from './cellContent';
import { directionIn } from './directionIn';
import { ownInGroup } from './ownInGroup';

/** JG.QUARTILE: 4 is best by polarity, or highest without one; a value on a bound gets the better quartile.
 * @param range the group's values, the council's own cell among them; at least four numbers
 * @param method "inclusive" (QUARTILE.INC, when left out) or "exclusive" (QUARTILE.EXC) */
export function quartileFormula(value: unknown, range: unknown, polarity: unknown, method: unknown): number {
  const { own, group } = ownInGroup(value, range);
  const found = quartile(own, group, directionIn(polarity), methodIn(method));
  if (found === undefined) throw new CellError('notAvailable', 'fewerThanFour', { of: group.length });
  return found;
}

function methodIn(given: unknown): 'inclusive' | 'exclusive' {
  if (isLeftOut(given)) return 'inclusive';
  const said = String(cellContent(given)).trim().toLowerCase();
  const method = quartileMethodWords[said];
  if (method === undefined) throw new CellError('value', 'unknownMethod', { text: said });
  return method;
}
