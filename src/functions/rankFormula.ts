import { rank } from '../stats/rank';
import { directionIn } from './directionIn';
import { ownInGroup } from './ownInGroup';

/** JG.RANK: 1 is best by polarity, or highest without one; ties take the better rank; blanks and markers are not ranked.
 * @param range the group's values, the council's own cell among them */
export function rankFormula(value: unknown, range: unknown, polarity: unknown): number {
  const { own, group } = ownInGroup(value, range);
  return rank(own, group, directionIn(polarity)).rank;
}
