import type { Framework } from '../domain/framework';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import { levelTyped } from './levelTyped';

/** The level that the council means to reach in each domain, as officers typed it on the star chart's sheet; only what is on the scale. */
export function targetLevels(
  owned: readonly OwnedSheet[],
  framework: Framework,
): ReadonlyMap<string, number> {
  const entries = ownedSheet(owned, 'star')?.entries;
  return new Map(
    framework.domains.flatMap(({ id }) => {
      const typed = entries?.get(id)?.get('target');
      const level = typed === undefined ? undefined : levelTyped(String(typed), id, framework);
      return level === undefined ? [] : [[id, level] as const];
    }),
  );
}
