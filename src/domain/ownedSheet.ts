import type { OwnedSheet, SheetId } from './owned';

/** The sheet of ours of that kind in a workbook, where there is one of the kind: of charts there are several, told apart by their parts. */
export function ownedSheet<Sheet extends Pick<OwnedSheet, 'id' | 'part'>>(
  owned: readonly Sheet[] | undefined,
  id: SheetId,
): Sheet | undefined {
  return owned?.find((sheet) => sheet.id === id && sheet.part === '');
}
