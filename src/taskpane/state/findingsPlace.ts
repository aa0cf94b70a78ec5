import type { FindingsPlace } from '../../domain/findingEntry';
import type { WorkbookRead } from './paneState';

/**
 * The table that a new finding goes into: the last that was read, where it has columns for a domain and a text; else the empty one that was
 * inserted. Undefined: there is none.
 */
export function findingsPlace({
  tidied,
  templates,
}: Pick<WorkbookRead, 'tidied' | 'templates'>): FindingsPlace | undefined {
  const table = tidied.tables.findLast(
    ({ layout, fields }) =>
      layout === 'findings' && fields?.['domain'] !== undefined && fields['text'] !== undefined,
  );
  const [, top, bottom] = /^[A-Z]+(\d+):[A-Z]+(\d+)$/.exec(table?.range ?? '') ?? [];
  if (table?.fields === undefined || top === undefined) return templates?.findings;
  return {
    sheet: table.sheet,
    headerRow: Number(top) - 1,
    lastRow: Number(bottom) - 1,
    columns: table.fields,
  };
}
