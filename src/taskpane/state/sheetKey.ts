import type { SheetId } from '../../domain/owned';

/** A sheet of ours in one text: "charts/getting-help". */
export function sheetKey(id: SheetId, part: string): string {
  return `${id}/${part}`;
}
