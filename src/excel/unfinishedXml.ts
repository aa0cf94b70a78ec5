import { deflateSync, strToU8 } from 'fflate';
import { unfinishedNamespace } from './marks';
import { toBase64 } from './published';
import type { WorkbookBefore } from './snapshot';
import type { StoredUnfinished } from './unfinished';

/** A workbook before a publish, as text for a custom XML part. */
export function unfinishedXml(
  { sheets, ours, publishedXml, figures }: WorkbookBefore,
  added: string[],
): string {
  const stored: StoredUnfinished = {
    ids: sheets.map(({ id }) => id),
    added,
    publishedXml,
    figuresXml: figures.xml,
    sheets: ours.map(({ id, mark, used, formulas, entries, columns }) => ({
      id,
      mark,
      used,
      formulas,
      entries: [...entries].map(([key, typed]) => [key, [...typed]]),
      columns: columns && { key: columns.key, columns: [...columns.columns] },
    })),
  };
  const text = toBase64(deflateSync(strToU8(JSON.stringify(stored))));
  return `<unfinished xmlns="${unfinishedNamespace}" version="1">${text}</unfinished>`;
}
