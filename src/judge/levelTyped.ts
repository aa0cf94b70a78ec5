import { levelLabels } from '../definitions/frameworks/levelLabels';
import type { Framework } from '../domain/framework';
import type { Text } from '../domain/text';

/**
 * A level as an officer types it: "3", "Mainly good", "3 Mainly good", in either language. Undefined for anything that is not on the scale, and for
 * two numbers ("3-4", "2 or 3"): which of them is meant is the officer's to say.
 */
export function levelTyped(typed: string, domain: string, framework: Framework): number | undefined {
  const { levels, labels } = framework.scale;
  const text = typed.trim().toLowerCase();
  const lists = [levelLabels(framework, domain), labels];
  const [, number, rest = ''] = /^(\d+)(?:\s*(?:[-–—:.)]\s*)?(\D.*))?$/.exec(text) ?? [];
  if (number !== undefined && !/^\d+[.,]\d/.test(text)) {
    const level = Number(number);
    const isAlone = !/\d/.test(rest) || lists.some((list) => isCalled(list[level - 1], rest.trim()));
    return isAlone && level >= 1 && level <= levels ? level : undefined;
  }
  for (const list of lists) {
    const at = list.findIndex((label) => isCalled(label, text));
    if (at >= 0) return at + 1;
  }
  return undefined;
}

function isCalled(label: Text | undefined, text: string): boolean {
  return label?.en.toLowerCase() === text || label?.cy?.toLowerCase() === text;
}
