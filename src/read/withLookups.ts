import type { FoundFigures, FoundRecords, KeyColumn, Source } from '../domain/found';
import type { Text } from '../domain/text';
import { plainHeading } from './headingRole';

interface Lookup {
  sheet: string;
  codeHeading: string;
  names: ReadonlyMap<string, Text>;
}

/** Gives each column of codes the look-up table that explains it, where one was found with the same codes. */
export function withLookups(
  figures: readonly FoundFigures[],
  records: readonly FoundRecords[],
): FoundFigures[] {
  const lookups = records.filter((record) => record.kind === 'lookup').flatMap(lookupsOf);
  if (lookups.length === 0) return [...figures];
  return figures.map((table) => ({
    ...table,
    authority: explained(table.authority, table, lookups),
    indicator: explained(table.indicator, table, lookups),
  }));
}

function explained(source: Source, table: FoundFigures, lookups: readonly Lookup[]): Source {
  if (source.from !== 'columns') return source;
  return {
    ...source,
    columns: source.columns.map((column) => ({ ...column, lookup: lookupFor(column, table, lookups) })),
  };
}

/** The look-up that knows all codes of the column and whose heading or sheet is named like it. */
function lookupFor(
  column: KeyColumn,
  table: FoundFigures,
  lookups: readonly Lookup[],
): ReadonlyMap<string, Text> | undefined {
  const codes = new Set<string>();
  for (const row of table.rows) {
    codes.add(String(table.grid.values[row]?.[column.column] ?? ''));
    if (codes.size > 5000) return undefined;
  }
  codes.delete('');
  const heading = plainHeading(column.heading).replaceAll(' ', '');
  const named = lookups.filter(({ codeHeading, sheet }) => {
    const code = plainHeading(codeHeading).replaceAll(' ', '');
    return (
      code.startsWith(heading) ||
      heading.startsWith(code) ||
      plainHeading(sheet).replaceAll(' ', '').includes(heading)
    );
  });
  return named.find(({ names }) => [...codes].filter((code) => names.has(code)).length >= codes.size * 0.9)
    ?.names;
}

function lookupsOf(record: FoundRecords): Lookup[] {
  const texts = record.fields.get('text') ?? [];
  const welsh = texts.find(({ heading }) => /(_|\b)(cy|welsh|cymraeg|disgrifiad)/i.test(heading));
  const english = texts.find((text) => text !== welsh) ?? welsh;
  if (english === undefined) return [];
  return (record.fields.get('code') ?? []).map(({ column, heading }) => {
    const names = new Map<string, Text>();
    for (const row of record.rows) {
      const cells = record.grid.values[row] ?? [];
      const code = String(cells[column] ?? '').trim();
      const en = String(cells[english.column] ?? '').trim();
      const cy = welsh === undefined ? '' : String(cells[welsh.column] ?? '').trim();
      if (code !== '' && en !== '') names.set(code, cy === '' ? { en } : { en, cy });
    }
    return { sheet: record.grid.sheet, codeHeading: heading, names };
  });
}
