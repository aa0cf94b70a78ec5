import { aggregates } from '../definitions/authorities/aggregates';
import { register } from '../definitions/authorities/register';
import { findInBook } from '../parse/findInBook';
import { nameBook, type NameBook } from '../parse/nameBook';

let book: NameBook | undefined;
const known = new Map<string, 'council' | 'aggregate' | undefined>();

/** Whether a text is exactly a council's name or code, or a country's or region's. Nothing near it counts here. */
export function councilName(text: string): 'council' | 'aggregate' | undefined {
  if (known.has(text)) return known.get(text);
  book ??= nameBook(register, aggregates);
  const found = findInBook(text, book);
  const kind = found === undefined ? undefined : 'aggregate' in found ? 'aggregate' : 'council';
  if (known.size > 50_000) known.clear();
  known.set(text, kind);
  return kind;
}
