import type { ColumnCells } from '../../model/columnCells';
import type { Table } from '../../model/table';
import { areaReference } from '../parts/areaReference';
import { attributesText } from '../xml/attributesText';
import { escapeCellText } from '../xml/escapeCellText';
import { parseXml } from '../xml/parseXml';
import type { XmlElement } from '../xml/xmlElement';
import { tableHeaders } from './tableHeaders';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * A table's part. From `old`, the part as it was, columns of the same name keep their formulas and totals, and an unchanged
 * area keeps its filter, unless that was cleared; sorting is dropped, since the rows may no longer be in its order.
 */
export function writeTable(cells: ColumnCells, table: Table, old?: string): string {
  const root = old === undefined ? undefined : parseXml(old, 'table');
  const before = root?.child('tableColumns')?.all('tableColumn') ?? [];
  const ids = before.map((column) => column.number('id') ?? 0);
  let nextId = Math.max(0, ...ids) + 1;
  const columns = tableHeaders(cells, table).map((name) => {
    const same = before.find(
      (column) => column.get('name') === escapedName(name) || column.get('name') === name,
    );
    if (same && old !== undefined) return old.slice(same.start, same.end);
    return `<tableColumn id="${nextId++}" name="${quoted(name)}"/>`;
  });
  const ref = areaReference(table.area);
  const filtered = { ...table.area, rows: table.area.rows - (table.showTotals ? 1 : 0) };
  const filter = root?.child('autoFilter');
  const keepsFilter =
    filter !== undefined &&
    old !== undefined &&
    filter.get('ref') === areaReference(filtered) &&
    (table.isFiltered === true || filter.child('filterColumn') === undefined);
  const autoFilter =
    !table.showFilterButton || !table.showHeaders
      ? ''
      : keepsFilter
        ? old.slice(filter.start, filter.end)
        : `<autoFilter ref="${areaReference(filtered)}"/>`;
  const namespaces = root ? rootNamespaces(root) : ` xmlns="${main}"`;
  const style =
    table.style === ''
      ? ''
      : `<tableStyleInfo${attributesText([
          ['name', table.style],
          ['showFirstColumn', table.highlightFirstColumn],
          ['showLastColumn', table.highlightLastColumn],
          ['showRowStripes', table.showBandedRows],
          ['showColumnStripes', table.showBandedColumns],
        ])}/>`;
  const attributes = attributesText([
    ['id', table.id],
    ['name', table.name],
    ['displayName', table.name],
    ['ref', ref],
    ['headerRowCount', table.showHeaders ? undefined : 0],
    ['totalsRowCount', table.showTotals ? 1 : undefined],
    ['totalsRowShown', table.showTotals ? undefined : 0],
  ]);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table${namespaces}${attributes}>${autoFilter}` +
    `<tableColumns count="${columns.length}">${columns.join('')}</tableColumns>${style}</table>`
  );
}

function rootNamespaces(root: XmlElement): string {
  const kept = [...root.attributes].filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:') || name.startsWith('mc:'),
  );
  return attributesText(kept.some(([name]) => name === 'xmlns') ? kept : [['xmlns', main], ...kept]);
}

/** A line break in a column's name is written as `_x000a_`. */
function escapedName(name: string): string {
  return escapeCellText(name).replaceAll('\n', '_x000a_');
}

function quoted(name: string): string {
  return escapedName(name).replaceAll('"', '&quot;').replaceAll('\t', '&#9;');
}
