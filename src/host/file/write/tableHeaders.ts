import type { ColumnCells } from '../../model/columnCells';
import type { Table } from '../../model/table';

/**
 * The names of a table's columns: what stands in its header cells, as text, blanks filled and doubles numbered as Excel does
 * (Column1; foo, foo2), for a file with any others would be "repaired".
 */
export function tableHeaders(cells: ColumnCells, table: Table): string[] {
  const taken = new Set<string>();
  const names: string[] = [];
  for (let i = 0; i < table.area.columns; i++) {
    const value = table.showHeaders ? cells.value(table.area.row, table.area.column + i) : '';
    const text =
      typeof value === 'object'
        ? value.error
        : typeof value === 'boolean'
          ? String(value).toUpperCase()
          : String(value);
    const base = text === '' ? `Column${i + 1}` : text.slice(0, 255);
    let name = base;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
    taken.add(name.toLowerCase());
    names.push(name);
  }
  return names;
}
