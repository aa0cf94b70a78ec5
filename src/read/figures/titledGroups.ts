import type { FigureGroup } from '../../domain/found';
import { plainHeading } from '../headingRole';

const shares = /^(?:percentage|percent|per cent|%|rate|canran|cyfradd)$/;
const counts = /^(?:number|count|nifer)$/;
const totals = /^(?:total|value|amount|cyfanswm|gwerth|swm)$/;

/**
 * Columns headed "Number", "Percentage" or "Rate" and no more are of what the title above the table names. The only share or rate bears its
 * very name, and a number beside it is its numerator; the others say besides what they are: "Reviews on time – Number".
 * @param title without its time
 */
export function titledGroups(groups: readonly FigureGroup[], title: string): FigureGroup[] {
  const plain = ({ indicator }: FigureGroup): string => plainHeading(indicator ?? '');
  const is = (words: RegExp) => (group: FigureGroup) =>
    group.indicator !== undefined && words.test(plain(group));
  const [isShare, isCount, isTotal] = [is(shares), is(counts), is(totals)];
  const mains = new Set(groups.filter(isShare).map(plain));
  const whole =
    mains.size === 1 && groups.every((group) => isShare(group) || isCount(group) || isTotal(group));
  return groups.map((group) => {
    if (!isShare(group) && !isCount(group) && !isTotal(group)) return group;
    if (!whole || !isShare(group)) return { ...group, indicator: `${title} – ${group.indicator ?? ''}` };
    const count = groups.find(
      (other) => isCount(other) && other.period === group.period && other.authority === group.authority,
    );
    const numerator = group.numerator ?? count?.value;
    return { ...group, indicator: undefined, ...(numerator !== undefined && { numerator }) };
  });
}
