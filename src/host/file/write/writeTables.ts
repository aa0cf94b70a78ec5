import type { ColumnCells } from '../../model/columnCells';
import type { Sheet } from '../../model/sheet';
import { contentTypes } from '../parts/contentTypes';
import { toJson } from '../toJson';
import type { SaveContext } from './saveContext';
import { tableHeaders } from './tableHeaders';
import { writeTable } from './writeTable';

/** Writes the tables of a sheet as parts, leaving those alone that say the same; gives the `tableParts` element. */
export function writeTables(sheet: Sheet, cells: ColumnCells, part: string, context: SaveContext): string {
  const { draft, source, folder } = context;
  const relationships = draft.relationships(part);
  const used = new Set<string>();
  const ids = sheet.tables.map((table) => {
    const origin = source.origins.get(table);
    const own =
      origin?.part !== undefined && relationships.all.some((each) => each.part === origin.part)
        ? origin.part
        : undefined;
    const name = own ?? draft.free(`${folder}tables/table`, '.xml');
    const old = own === undefined ? undefined : draft.text(own);
    if (
      old === undefined ||
      origin?.then !== toJson(table) ||
      !hasHeaders(old, own ?? '', tableHeaders(cells, table), context)
    ) {
      draft.set(name, writeTable(cells, table, old), contentTypes.table);
    }
    used.add(name);
    return relationships.link('table', name);
  });
  for (const each of relationships.all.filter(
    ({ kind, part: target }) => kind === 'table' && !used.has(target),
  )) {
    relationships.remove((other) => other === each);
  }
  if (ids.length === 0) return '';
  return `<tableParts count="${ids.length}">${ids.map((id) => `<tablePart r:id="${id}"/>`).join('')}</tableParts>`;
}

function hasHeaders(old: string, part: string, names: readonly string[], { draft }: SaveContext): boolean {
  if (old === '') return false;
  const columns = draft.xml(part).child('tableColumns')?.all('tableColumn') ?? [];
  return (
    columns.length === names.length &&
    columns.every((column, i) => column.get('name')?.replace(/_x000a_/gi, '\n') === names[i])
  );
}
