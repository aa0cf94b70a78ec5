import type { FindingsPlace } from '../../domain/findingEntry';
import type { FoundTable } from '../../domain/foundTable';

/** The table that a new finding goes into: the last that was read, where it has columns for a domain and a text. Undefined: there is none. */
export function findingsPlace(tables: readonly FoundTable[]): FindingsPlace | undefined {
  const table = tables.findLast(
    ({ layout, fields }) =>
      layout === 'findings' && fields?.['domain'] !== undefined && fields['text'] !== undefined,
  );
  const row = /^[A-Z]+(\d+)/.exec(table?.range ?? '')?.[1];
  if (table?.fields === undefined || row === undefined) return undefined;
  return { sheet: table.sheet, headerRow: Number(row) - 1, columns: table.fields };
}
