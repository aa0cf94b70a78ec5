import type { Host } from '../../host/openHost';
import type { AreaEdit } from './areaEdit';

/**
 * A list for what is typed into the cells of a workbook. What was typed into a sheet leaves it, as in Excel, once the add-in has written
 * there: another row may stand in its place by then, and undoing would write over it.
 */
export function editsOver(host: Pick<Host, 'onChange'>): AreaEdit[] {
  const edits: AreaEdit[] = [];
  host.onChange(({ kind, sheetId, by }) => {
    if (by !== 'addin' || (kind !== 'cells' && kind !== 'tables')) return;
    edits.splice(0, edits.length, ...edits.filter((edit) => edit.sheetId !== sheetId));
  });
  return edits;
}
