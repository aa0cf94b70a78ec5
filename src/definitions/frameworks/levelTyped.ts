import type { Framework } from '../../domain/framework';
import type { Text } from '../../domain/text';
import { levelLabels } from './levelLabels';

type Labels = readonly Text[];

/**
 * A level as an officer types it, on the grid or beside a finding: "3", "Level 3", "Mainly good", "3 Mainly good", in either language. Undefined
 * for anything that is not on the scale, for two numbers ("3-4", "2 or 3") and for a number with another level's label ("3 Excellent"): which of
 * them is meant is the officer's to say. Labels of another question are known too, where they are one level wherever they stand.
 * @param domain '' where it is not known
 */
export function levelTyped(typed: string, domain: string, framework: Framework): number | undefined {
  const { levels, labels } = framework.scale;
  const text = plain(typed);
  const lists = [levelLabels(framework, domain), labels];
  const own = lists.map((list) => placeIn(list, text)).find((place) => place > 0);
  if (own !== undefined) return own;
  const [, number, rest = ''] =
    /^(?:(?:level|lefel)\s*)?(\d+)(?:[.,]0+)?(?![\d.,]*\d)(?:\s*(?:[-–—:.)]\s*)?(\D.*))?$/.exec(text) ?? [];
  if (number !== undefined) {
    const level = Number(number);
    if (!(level >= 1 && level <= levels)) return undefined;
    if (lists.some((list) => isCalled(list[level - 1], rest.trim()))) return level;
    const isAnothers = lists.some((list) => placeIn(list, rest.trim()) > 0);
    return isAnothers || /\d/.test(rest) ? undefined : level;
  }
  const others = framework.questions.flatMap((one) => [one.labels, one.domainLabels ?? []]);
  const [first, ...more] = new Set(others.map((list) => placeIn(list, text)).filter((place) => place > 0));
  return more.length === 0 ? first : undefined;
}

/** From 1; 0 where nothing in the list is called that. */
function placeIn(list: Labels, text: string): number {
  return text === '' ? 0 : 1 + list.findIndex((label) => isCalled(label, text));
}

function isCalled(label: Text | undefined, text: string): boolean {
  return (
    label !== undefined && [label.en, label.cy ?? ''].some((name) => name !== '' && plain(name) === text)
  );
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
