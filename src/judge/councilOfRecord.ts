import type { Authority } from '../domain/authority';
import { filledByUs } from '../domain/filledByUs';
import type { JudgementRecord } from '../domain/judgementLog';
import type { OwnedSheet, SheetId } from '../domain/owned';

/** Sheets of ours on which what an officer writes is about the council that is assessed. */
const aboutCouncil: ReadonlySet<SheetId> = new Set([
  ...(['grid', 'matrix', 'star', 'strengths', 'actions', 'committee', 'log'] as const),
]);

/**
 * The council that the judgements, words and actions in a workbook are about, where it is not the one that is assessed. undefined where they are this council's, where nobody has written any, or where it is not known.
 */
export function councilOfRecord(
  record: JudgementRecord | undefined,
  owned: readonly OwnedSheet[],
  gss: string,
  authorities: readonly Authority[],
): Pick<Authority, 'name' | 'nameCy'> | undefined {
  const council = record?.authority;
  if (record === undefined || council === undefined || council === gss) return undefined;
  if (record.entries.length === 0 && !owned.some(isWrittenOn)) return undefined;
  return authorities.find((one) => one.gss === council) ?? { name: council };
}

function isWrittenOn({ id, entries }: OwnedSheet): boolean {
  if (!aboutCouncil.has(id)) return false;
  return [...entries.values()].some((typed) =>
    [...typed].some(([column, content]) => !filledByUs.has(column) && String(content).trim() !== ''),
  );
}

/** Our sheets without what was written about the council. */
export function withoutCouncil(owned: readonly OwnedSheet[]): OwnedSheet[] {
  return owned.map((sheet) => (aboutCouncil.has(sheet.id) ? { ...sheet, entries: new Map() } : sheet));
}
