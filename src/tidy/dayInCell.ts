import type { FoundRecords } from '../domain/found';
import { dateFormat } from '../parse/dateFormat';
import { monthOfText } from '../parse/daysOfText';
import { parseCell } from '../parse/parseCell';

/** A date cell of a record as an ISO day, of a month as its first; as typed otherwise; '' where blank. */
export function dayInCell({ fields, grid }: FoundRecords, field: string, row: number): string {
  const column = fields.get(field)?.[0]?.column;
  if (column === undefined) return '';
  const content = grid.values[row]?.[column] ?? '';
  const format = grid.formats?.[row]?.[column];
  const cell = parseCell(content, typeof content === 'number' ? (format ?? 'yyyy-mm-dd') : format);
  if (cell.kind === 'date') return cell.iso;
  const text = String(content).trim();
  // a day of which only the month is shown has come as "Jan 2024"
  return (dateFormat(format) === 'month' ? monthOfText(text.toLowerCase())?.start : undefined) ?? text;
}
