import { frameworkById } from '../definitions/frameworks/frameworks';
import { judgementRoles } from '../domain/judgementColumns';
import type { JudgementRecord } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';
import { enteredCells } from './enteredCells';
import { frameworkLogged } from './frameworkLogged';
import { keepRecord, type Decided } from './keepRecord';
import { typedJudgement } from './typedJudgement';

/**
 * The log with what was typed on a grid of another framework since it was written, before that grid is written over. The evidence of
 * then is not known. Of a framework that we do not ship we know what the log has of it: a level whose label is not there stays in the
 * reason, word by word.
 */
export function leftBehind(
  owned: readonly OwnedSheet[],
  record: JudgementRecord | undefined,
  framework: string,
  on: string,
): JudgementRecord | undefined {
  if (record === undefined || record.framework === framework) return record;
  const grid = ownedSheet(owned, 'grid');
  const before =
    frameworkById(record.framework) ?? frameworkLogged(record, [...(grid?.entries.keys() ?? [])]);
  const { cells } = enteredCells(owned, before, record);
  const decided = before.domains.flatMap(({ id }) =>
    judgementRoles.map((role): Decided => {
      const { noLevel, ...typed } = typedJudgement(cells.get(id) ?? new Map(), id, role, before);
      const reason = [noLevel, typed.reason].filter((text) => text !== undefined && text !== '').join(': ');
      return { domain: id, role, taken: { ...typed, reason }, suggested: null };
    }),
  );
  return keepRecord(record, decided, before, on);
}
