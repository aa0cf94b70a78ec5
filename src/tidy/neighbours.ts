import type { NeighbourTable } from '../domain/context';
import { cellAt, type FoundColumn, type FoundRecords } from '../domain/found';
import type { AuthorityBook } from './authorityBook';
import { recordAuthority } from './contexts';
import { parseCell } from '../parse/parseCell';
import type { ProblemBook } from './problemBook';

/** Published lists of neighbours: one in a row with its rank, or all of a council's in one row. */
export function neighbours(
  records: readonly FoundRecords[],
  book: AuthorityBook,
  problems: ProblemBook,
): NeighbourTable[] {
  return records
    .filter((record) => record.kind === 'neighbours')
    .map((record) => ({ sheet: record.grid.sheet, rows: rowsOf(record, book, problems) }));
}

function rowsOf(record: FoundRecords, book: AuthorityBook, problems: ProblemBook): NeighbourTable['rows'] {
  const authorityOf = recordAuthority(record, book, problems);
  const columns = record.fields.get('neighbour') ?? [];
  const rank = record.fields.get('rank')?.[0];
  const closeness = record.fields.get('closeness') ?? [];
  const readers = columns.map((column) =>
    recordAuthority({ ...record, fields: new Map([['authority', [column]]]) }, book, problems),
  );
  const across = rank === undefined && columns.length > 1;
  return [...record.rows].flatMap((row) => {
    const authority = authorityOf(row, '');
    if (authority === undefined || authority < 0) return [];
    const named = columns.flatMap((column, place) => {
      const neighbour = readers[place]?.(row, '');
      return neighbour === undefined || neighbour < 0 ? [] : [{ column, place, neighbour }];
    });
    return (across ? named : named.slice(0, 1)).map(({ column, place, neighbour }) => ({
      authority,
      neighbour,
      rank: rank === undefined ? place + 1 : rankIn(record, row, rank),
      closeness: closenessOf(record, row, column, closeness),
    }));
  });
}

function rankIn(record: FoundRecords, row: number, column: FoundColumn): number {
  const cell = parseCell(record.grid.values[row]?.[column.column] ?? '');
  return cell.kind === 'number' ? cell.value : cellAt(record.grid, row, column.column).row;
}

/** "Very close" and "Very Close" are one word. */
function closenessOf(
  record: FoundRecords,
  row: number,
  neighbour: FoundColumn,
  columns: readonly FoundColumn[],
): string | undefined {
  const beside = columns.find(({ column }) => column > neighbour.column) ?? columns[0];
  if (beside === undefined) return undefined;
  const text = String(record.grid.values[row]?.[beside.column] ?? '').trim();
  return text === '' ? undefined : text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}
