import type { FoundFigures } from '../domain/found';
import type { PeriodBook } from './periodBook';

/** The period of a row and a group of columns, as an index; undefined where the row's cell is blank. */
export type RowPeriod = (row: number, group: number) => number | undefined;

/** Says what time each figure is about: from the row's cells, the column's heading, the title; "" where nothing says it. */
export function rowPeriod(table: FoundFigures, book: PeriodBook): RowPeriod {
  const { period, groups } = table;
  const titled = period.from === 'title' ? book.inTitle(period.title.text) : undefined;
  if (period.from !== 'columns') {
    const places = groups.map((group) =>
      group.period === undefined ? (titled ?? book.of('')) : book.of(group.period),
    );
    return (_, group) => places[group];
  }
  const columns = period.columns.map(({ column }) => column);
  const first = columns[0] ?? 0;
  return (row, group) => {
    const headed = groups[group]?.period;
    if (headed !== undefined) return book.of(headed);
    const cells = table.grid.values[row] ?? [];
    if (columns.length === 1) {
      const content = cells[first] ?? '';
      return content === '' || typeof content === 'boolean' ? undefined : book.of(content);
    }
    const label = columns
      .map((column) => String(cells[column] ?? ''))
      .filter((text) => text !== '')
      .join(' ');
    return label === '' ? undefined : book.of(label);
  };
}
