import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = join(__dirname, '..', '..', '..', 'shared', 'reference');
const small = join(__dirname, 'data');

/** Whether the whole tables stand beside this checkout; otherwise the small copies in data/ are used. */
export const whole = existsSync(join(shared, 'README.md'));
if (!whole)
  console.warn(
    '../shared/reference is not beside this checkout: checking the small copies in test/reference/data',
  );

export function readReference(name: string): string {
  return readFileSync(join(whole ? shared : small, name), 'utf8');
}

export type Row = Readonly<Record<string, string>>;

/** The rows of a reference table by column name, all as text; a field may be quoted (no quote or line end within). */
export function referenceRows(name: string): Row[] {
  const [header = '', ...lines] = readReference(name).trimEnd().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => {
    const fields = (line.match(/(?:^|,)("[^"]*"|[^,]*)/g) ?? []).map((field) =>
      field.replace(/^,/, '').replaceAll('"', ''),
    );
    return Object.fromEntries(columns.map((column, i) => [column, fields[i] ?? '']));
  });
}

/** A field as a number; undefined for one that is empty, NA or NaN. */
export function numberIn(row: Row, column: string): number | undefined {
  const field = row[column];
  if (field === undefined) throw new Error(`there is no column ${column}`);
  return field === '' || field === 'NA' || field === 'NaN' ? undefined : Number(field);
}

/** Rows of one kind together, in the order of the file. */
export function groupBy(rows: readonly Row[], column: string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row[column] ?? '';
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
