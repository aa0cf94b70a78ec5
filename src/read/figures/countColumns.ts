import type { FigureGroup } from '../../domain/found';

const countWords = /[\s_–-]*\b(count|number|no|n|nifer|numbers)$/i;
const percentWords = /[\s_–-]*\b(percent|percentage|pct|per cent|%|canran|rate)$/i;

/**
 * "children_count" and "children_percent", "No SEN – Number" and "No SEN – Percentage": the count is the percentage's numerator. It stays
 * a count of its own, too.
 */
export function countColumns(groups: readonly FigureGroup[]): FigureGroup[] {
  const counts = new Map<string, FigureGroup>();
  for (const group of groups) {
    const name = spaced(group.indicator);
    if (name !== '' && !percentWords.test(name)) counts.set(stem(group, name.replace(countWords, '')), group);
  }
  return groups.map((group) => {
    const name = spaced(group.indicator);
    if (group.numerator !== undefined || !percentWords.test(name)) return group;
    const without = name.replace(percentWords, '');
    const count = without === '' ? undefined : counts.get(stem(group, without));
    return count === undefined || count === group ? group : { ...group, numerator: count.value, unit: '%' };
  });
}

function stem(group: FigureGroup, name: string): string {
  return JSON.stringify([group.authority, group.period, name.toLowerCase()]);
}

function spaced(name: string | undefined): string {
  return (name ?? '').replaceAll('_', ' ').trim();
}
