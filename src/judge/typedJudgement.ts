import { levelTyped } from '../definitions/frameworks/levelTyped';
import type { Framework } from '../domain/framework';
import type { RoleJudgement } from '../domain/judgement';
import { judgementColumns } from '../domain/judgementColumns';
import type { JudgementRole } from '../domain/judgementLog';
import type { Cells } from './enteredCells';

/** What one person typed for a domain. */
export interface TypedJudgement extends RoleJudgement {
  /** What stands in the place of a level and is none. */
  noLevel?: string;
}

/**
 * What one person typed for a domain: level as a number or a label in either language ("3", "Mainly good", "3 Mainly good"), reason,
 * name and date.
 */
export function typedJudgement(
  cells: Cells,
  domain: string,
  role: JudgementRole,
  framework: Framework,
): TypedJudgement {
  const columns = judgementColumns[role];
  const typed = asText(cells.get(columns.level));
  const level = levelTyped(typed, domain, framework);
  return {
    ...(level !== undefined && { level }),
    ...(level === undefined && typed !== '' && { noLevel: typed }),
    reason: asText(cells.get(columns.reason)),
    by: asText(cells.get(columns.by)),
    on: asText(cells.get(columns.on)),
  };
}

function asText(typed: string | number | boolean | undefined): string {
  return typed === undefined ? '' : String(typed).trim();
}
