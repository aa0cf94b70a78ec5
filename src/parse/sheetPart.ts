import { partInName, type PartInName } from './partInName';

/** A sheet that is called after one part of its readings, and what it and the sheet of the values are called besides. */
export type SheetPart = Pick<PartInName, 'part' | 'rest'>;

/** "SCC/025 numerators" holds numerators of SCC/025; "Enwadur" denominators of what a sheet "Gwerth" has. undefined for other sheets. */
export function sheetPart(sheet: string): SheetPart | undefined {
  const found = partInName(sheet);
  if (found === undefined) return undefined;
  const { part, rest, welsh } = found;
  return { part, rest: rest === '' ? (welsh ? 'Gwerth' : 'Value') : rest };
}
