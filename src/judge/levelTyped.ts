import { levelLabels } from '../definitions/frameworks/levelLabels';
import type { Framework } from '../domain/framework';

/** A level as an officer types it: "3", "Mainly good", "3 Mainly good", in either language. Undefined for anything that is not on the scale. */
export function levelTyped(typed: string, domain: string, framework: Framework): number | undefined {
  const { levels, labels } = framework.scale;
  const text = typed.trim().toLowerCase();
  const number = /^(\d+)(?:\s*(?:[-–—:.)]\s*)?\D.*)?$/.exec(text)?.[1];
  if (number !== undefined && !/^\d+[.,]\d/.test(text)) {
    const level = Number(number);
    return level >= 1 && level <= levels ? level : undefined;
  }
  for (const list of [levelLabels(framework, domain), labels]) {
    const at = list.findIndex(({ en, cy }) => en.toLowerCase() === text || cy?.toLowerCase() === text);
    if (at >= 0) return at + 1;
  }
  return undefined;
}
