import type { CorrectionEntry, Corrections } from '../../../domain/correction';
import type { PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { setupColumns } from './setupColumns';

export interface SetupBlock {
  heading: string;
  /** Of the columns from A to the key; '' where the block has none, and over the keys: a header's row is no entry's. */
  headers: readonly string[];
  rows: readonly SetupRow[];
  /** Which of the officer's two columns the block has. */
  entries: readonly (keyof Pick<typeof setupColumns, 'first' | 'second'>)[];
}

export interface SetupRow {
  key: string;
  /** From A on; the officer's cells are laid over. */
  cells: readonly PlanValue[];
  /** What the officer typed, or what it is called now. */
  typed: readonly [CorrectionEntry, CorrectionEntry];
  /** A cell of the officer's sheet that the row is about. */
  link?: { column: number; sheet: string; cell: string };
}

/** Adds one block: a heading, a header row and the rows. @returns the first row after the header */
export function setupBlock(sheet: SheetBuilder, { heading, headers, rows, entries }: SetupBlock): number {
  sheet.blank();
  sheet.row([heading], looks.heading);
  const header = sheet.row(headers);
  headers.forEach((text, column) => {
    if (text !== '') sheet.look({ row: header, column, rows: 1, columns: 1 }, looks.header);
  });
  const first = sheet.next;
  rows.forEach(({ key, cells, typed, link }) => {
    const row = sheet.row(cells);
    entries.forEach((entry) => {
      sheet.put(row, setupColumns[entry], typed[entry === 'first' ? 0 : 1] ?? null);
    });
    sheet.put(row, setupColumns.key, key, looks.key);
    if (link === undefined) return;
    sheet.link(row, link.column, { sheet: link.sheet, cell: link.cell });
    sheet.look({ row, column: link.column, rows: 1, columns: 1 }, looks.link);
  });
  headers.forEach((text, column) => {
    if (text === '' || column === setupColumns.key) return;
    sheet.lookUnder({ row: first, column, rows: rows.length, columns: 1 }, { ...looks.body, wrap: true });
  });
  for (const entry of entries) {
    sheet.look({ row: first, column: setupColumns[entry], rows: rows.length, columns: 1 }, looks.entry);
  }
  return first;
}

/** What the officer typed about a key; blanks where nothing. */
export function typedAbout(
  corrections: Corrections | undefined,
  key: string,
): readonly [CorrectionEntry, CorrectionEntry] {
  return corrections?.get(key)?.typed ?? [undefined, undefined];
}
