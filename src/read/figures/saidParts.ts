import type { FigureGroup } from '../../domain/found';
import type { UsedColumn } from './columnUses';

/** Gives each column that the officer calls a numerator or a denominator to the nearest value; to a reading of its own where there is none. */
export function saidParts(groups: readonly FigureGroup[], said: readonly UsedColumn[]): FigureGroup[] {
  const made = groups.map((group) => ({ ...group }));
  for (const { column, part } of said) {
    if (part !== 'numerator' && part !== 'denominator') continue;
    const nearest = made
      .filter((group) => !said.some((other) => other.part === part && other.column === group[part]))
      .sort((a, b) => distance(a, column) - distance(b, column))[0];
    if (nearest === undefined) made.push({ [part]: column });
    else nearest[part] = column;
  }
  return made;
}

function distance(group: FigureGroup, column: number): number {
  return Math.abs((group.value ?? group.numerator ?? group.denominator ?? Infinity) - column);
}
