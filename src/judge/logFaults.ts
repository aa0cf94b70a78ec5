import { logColumns, logRow, namings, type LogColumn } from '../definitions/record/logRow';
import type { JudgementRecord, LogEntry } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import type { Problem } from '../domain/problem';
import { ownedSheet } from '../domain/ownedSheet';

/** What somebody did to the visible log since it was written: lines gone, changed or put in. The next publish puts all of it back. */
export function logFaults(owned: readonly OwnedSheet[], record: JudgementRecord | undefined): Problem[] {
  if (record === undefined || record.shown === 0) return [];
  const sheet = ownedSheet(owned, 'log');
  if (sheet === undefined) {
    return [{ code: 'logDeleted', severity: 'warning', details: { count: record.shown } }];
  }
  const shown = record.entries.slice(0, record.shown);
  const numbers = new Set(record.entries.map(({ number }) => String(number)));
  const added = [...(sheet.rows?.keys() ?? [])].filter((key) => !numbers.has(key));
  return [
    ...shown.flatMap((entry) => faultOf(sheet, entry) ?? []),
    ...added.map((key): Problem => ({ ...at(sheet, key), code: 'logRowAdded', details: { text: key } })),
  ];
}

function faultOf(sheet: OwnedSheet, entry: LogEntry): Problem | undefined {
  const key = String(entry.number);
  const details = {
    number: entry.number,
    domain: entry.domainName.en,
    domainCy: entry.domainName.cy ?? entry.domainName.en,
  };
  if (sheet.rows !== undefined && !sheet.rows.has(key)) {
    return { code: 'logRowDeleted', severity: 'warning', sheet: sheet.name, details };
  }
  const said = (['en', 'cy'] as const).flatMap((language) =>
    Object.values(namings).map((naming) => logRow(entry, language, naming)),
  );
  const column = logColumns.find((one) => !stands(sheet, key, one, said));
  return column === undefined ? undefined : { ...at(sheet, key, column), code: 'logRowEdited', details };
}

/** A line stands where it says the same in either language, or as a version of before said it: the sheet may have been written so. */
function stands(
  { entries, columns, rows }: OwnedSheet,
  key: string,
  column: LogColumn,
  said: readonly Record<LogColumn, string>[],
): boolean {
  if (rows === undefined || (columns !== undefined && !columns.has(column))) return true;
  const found = plain(String(entries.get(key)?.get(column) ?? ''));
  return said.some((row) => plain(row[column]) === found);
}

/** A cell keeps neither control characters nor more than so many characters, and may break lines otherwise. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim()
    .slice(0, 32_000);
}

function at(sheet: OwnedSheet, key: string, column?: LogColumn): Pick<Problem, 'severity' | 'at' | 'sheet'> {
  const row = sheet.rows?.get(key);
  const place = row === undefined ? undefined : { sheet: sheet.name, row, column: columnOf(sheet, column) };
  return { severity: 'warning', ...(place === undefined ? { sheet: sheet.name } : { at: place }) };
}

function columnOf({ columns }: OwnedSheet, column: LogColumn | undefined): number {
  return column === undefined ? 0 : (columns?.get(column) ?? 0);
}
