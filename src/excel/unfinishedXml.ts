import type { Steps } from '../domain/steps';
import { unfinishedNamespace } from './marks';
import { packed } from './packed';
import type { WorkbookBefore } from './snapshot';
import type { StoredUnfinished } from './unfinished';

/** A workbook before a publish, as text for a custom XML part. */
export function unfinishedXml(before: WorkbookBefore, added: string[]): Steps<string> {
  return storedXml(storedBefore(before, added));
}

/** What is kept in the part, as text for it. */
export function* storedXml(stored: StoredUnfinished): Steps<string> {
  const text = yield* packed(JSON.stringify(stored));
  return `<unfinished xmlns="${unfinishedNamespace}" version="1">${text}</unfinished>`;
}

/** What is kept of a workbook before a publish. */
export function storedBefore(
  { sheets, ours, publishedXml, figures, record, years }: WorkbookBefore,
  added: string[],
): StoredUnfinished {
  return {
    ids: sheets.map(({ id }) => id),
    added,
    publishedXml,
    figuresXml: figures.xml,
    recordXml: record.xml,
    yearsXml: years.xml,
    sheets: ours.map(({ id, mark, name, used, formulas, entries, columns, tableAreas }) => ({
      id,
      mark,
      name,
      used,
      formulas,
      tableAreas: [...(tableAreas ?? [])],
      entries: [...entries].map(([key, typed]) => [key, [...typed]]),
      columns: columns && { key: columns.key, columns: [...columns.columns] },
    })),
  };
}
