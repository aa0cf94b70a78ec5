import type { ContextTable } from '../domain/context';
import type { FoundRecords, KeyColumn } from '../domain/found';
import type { AuthorityBook } from './authorityBook';
import { cellReader } from './cellReader';
import type { ProblemBook } from './problemBook';
import { rowAuthority, type RowAuthority } from './rowAuthority';

/** Context sheets: authorities down, variables across; aggregates are left out. */
export function contexts(
  records: readonly FoundRecords[],
  book: AuthorityBook,
  problems: ProblemBook,
): ContextTable[] {
  return records
    .filter((record) => record.kind === 'context')
    .map((record) => {
      const authorityOf = recordAuthority(record, book, problems);
      const variables = record.fields.get('variable') ?? [];
      const readers = variables.map(({ column }) => cellReader(record.grid, column));
      const rows = [...record.rows].flatMap((row) => {
        const authority = authorityOf(row, '');
        if (authority === undefined || authority < 0) return [];
        const cells = record.grid.values[row] ?? [];
        const values = readers.map((read) => {
          const { number } = read(cells, row);
          return Number.isNaN(number) ? undefined : number;
        });
        return [{ authority, values }];
      });
      return { sheet: record.grid.sheet, variables: variables.map(({ heading }) => heading), rows };
    });
}

/** The authority of each row of a record table. */
export function recordAuthority(
  record: FoundRecords,
  book: AuthorityBook,
  problems: ProblemBook,
): RowAuthority {
  const columns: KeyColumn[] = (record.fields.get('authority') ?? []).map((field) => ({
    ...field,
    role: keyRole(record, field.column),
  }));
  return rowAuthority(record.grid, columns, record.rows, book, problems, -1);
}

/** Numbers in a council column are codes. */
function keyRole(record: FoundRecords, column: number): KeyColumn['role'] {
  const content = record.grid.values[record.rows[0] ?? 0]?.[column];
  return typeof content === 'number' || /^\d+$/.test(String(content)) ? 'code' : 'name';
}
