import type { FoundFigures } from '../domain/found';
import type { NamedPart } from '../parse/partsBeside';
import { columnOfNames } from './partsInRows';

export type Part = NamedPart['part'];

/**
 * Which part of a reading a row holds, where a column of measures or the indicator's name says so; the value elsewhere.
 * @param named the table's `partsInRows`
 */
export function partOfRow(table: FoundFigures, named: ReadonlyMap<string, NamedPart>): (row: number) => Part {
  const { part } = table;
  if (part === undefined) {
    const column = columnOfNames(table);
    if (named.size === 0 || column === undefined) return () => 'value';
    return (row) => named.get(String(table.grid.values[row]?.[column] ?? '').trim())?.part ?? 'value';
  }
  return (row) => {
    const text = String(table.grid.values[row]?.[part] ?? '').trim();
    if (/^(numerator|rhifiadur|num)\b/i.test(text)) return 'numerator';
    if (/^(denominator|enwadur|den|denom|base)\b/i.test(text)) return 'denominator';
    return 'value';
  };
}
