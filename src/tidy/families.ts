import type { FamilyTable } from '../domain/context';
import type { FoundRecords } from '../domain/found';
import type { AuthorityBook } from './authorityBook';
import { recordAuthority } from './contexts';
import type { ProblemBook } from './problemBook';

/** Named groups of authorities: each different text in a column of groups is a family. Several columns are several sets. */
export function families(
  records: readonly FoundRecords[],
  book: AuthorityBook,
  problems: ProblemBook,
): FamilyTable[] {
  return records
    .filter((record) => record.kind === 'families')
    .map((record) => {
      const authorityOf = recordAuthority(record, book, problems);
      const columns = record.fields.get('family') ?? [];
      const groups = new Map<string, number[]>();
      for (const { column, heading } of columns) {
        for (const row of record.rows) {
          const authority = authorityOf(row, '');
          const text = String(record.grid.values[row]?.[column] ?? '').trim();
          if (authority === undefined || authority < 0 || text === '') continue;
          const name = columns.length > 1 || /^\d+$/.test(text) ? `${heading} ${text}` : text;
          groups.set(name, [...(groups.get(name) ?? []), authority]);
        }
      }
      return {
        sheet: record.grid.sheet,
        families: [...groups].map(([name, authorities]) => ({ name, authorities })),
      };
    });
}
