import type { OwnedSheet } from '../domain/owned';
import type { Problem } from '../domain/problem';

/** Where one of the officer's cells stands; the sheet where the cell is not known, nothing where the sheet is not there. */
export function entryCell(
  sheet: OwnedSheet | undefined,
  key: string,
  id: string,
): Pick<Problem, 'at'> & { sheet?: string } {
  if (sheet === undefined) return {};
  const [row, column] = [sheet.rows?.get(key), sheet.columns?.get(id)];
  if (row === undefined || column === undefined) return { sheet: sheet.name };
  return { at: { sheet: sheet.name, row, column } };
}
