import type { FigureGroup } from '../../domain/found';
import { beforeEnding } from '../../parse/beforeEnding';

const countWords = /\b(?:count|number|no|n|nifer|numbers)$/i;
const percentWords = /\b(?:percent|percentage|pct|per cent|%|canran|rate)$/i;

/**
 * "children_count" and "children_percent", "No SEN – Number" and "No SEN – Percentage": the count is the percentage's numerator. It stays
 * a count of its own, too.
 */
export function countColumns(groups: readonly FigureGroup[]): FigureGroup[] {
  const counts = new Map<string, FigureGroup>();
  for (const group of groups) {
    const name = spaced(group.indicator);
    if (name !== '' && !percentWords.test(name))
      counts.set(stem(group, beforeEnding(name, countWords) ?? name), group);
  }
  return groups.map((group) => {
    const name = spaced(group.indicator);
    const without = group.numerator === undefined ? beforeEnding(name, percentWords) : undefined;
    if (without === undefined) return group;
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
