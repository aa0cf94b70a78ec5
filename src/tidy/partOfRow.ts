import type { FoundFigures } from '../domain/found';

export type Part = 'value' | 'numerator' | 'denominator';

/** Which part of a reading a row holds, where a column of measures says so; the value elsewhere. */
export function partOfRow(table: FoundFigures): (row: number) => Part {
  const { part } = table;
  if (part === undefined) return () => 'value';
  return (row) => {
    const text = String(table.grid.values[row]?.[part] ?? '').trim();
    if (/^(numerator|rhifiadur|num)\b/i.test(text)) return 'numerator';
    if (/^(denominator|enwadur|den|base)\b/i.test(text)) return 'denominator';
    return 'value';
  };
}
