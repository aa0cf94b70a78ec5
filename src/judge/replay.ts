import type { Framework } from '../domain/framework';
import type { Judged } from '../domain/judgement';
import { Refusal } from '../domain/refusal';
import { rollUp } from './rollUp';

/** What a set of levels comes to. */
export type Replayed = Omit<Judged, 'domains'>;

/**
 * Questions and matrix from levels alone, in the framework's order of domains; null where a domain is not judged.
 * @throws Refusal noScale, wrongNumberOfLevels, levelOffScale (`at` counts from 1)
 */
export function replay(levels: readonly (number | null)[], framework: Framework): Replayed {
  const { domains, scale } = framework;
  if (scale.levels === 0) throw new Refusal('noScale', { framework: framework.id });
  if (levels.length !== domains.length) {
    throw new Refusal('wrongNumberOfLevels', { found: levels.length, expected: domains.length });
  }
  levels.forEach((level, at) => {
    if (level === null || (Number.isInteger(level) && level >= 1 && level <= scale.levels)) return;
    const name = domains[at]?.name ?? { en: '' };
    const names = { domain: name.en, domainCy: name.cy ?? name.en };
    throw new Refusal('levelOffScale', { at: at + 1, ...names, level: String(level), levels: scale.levels });
  });
  return rollUp(new Map(domains.map(({ id }, at) => [id, levels[at] ?? null])), framework);
}
