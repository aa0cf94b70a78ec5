import { levelTyped } from '../definitions/frameworks/levelTyped';
import type { Framework } from '../domain/framework';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';
import { ownedSheet } from '../domain/ownedSheet';
import { entryCell } from './entryCell';

/** The level that the council means to reach in each domain, as officers typed it on the star chart's sheet; what is not on the scale is
 * a problem at its cell. */
export function targetLevels(
  owned: readonly OwnedSheet[],
  framework: Framework,
): Staged<ReadonlyMap<string, number>> {
  const sheet = ownedSheet(owned, 'star');
  const { levels } = framework.scale;
  const made = new Map<string, number>();
  const problems: Problem[] = [];
  for (const { id, name } of levels === 0 ? [] : framework.domains) {
    const typed = String(sheet?.entries.get(id)?.get('target') ?? '').trim();
    if (typed === '') continue;
    const level = levelTyped(typed, id, framework);
    if (level !== undefined) made.set(id, level);
    else {
      const details = { typed, domain: name.en, domainCy: name.cy ?? name.en, levels };
      const place = entryCell(sheet, id, 'target');
      problems.push({ code: 'levelNotOnScale', severity: 'warning', ...place, details });
    }
  }
  return { made, problems };
}
