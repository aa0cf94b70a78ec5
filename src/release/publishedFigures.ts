import type { Grid } from '../domain/grid';
import { csvGrid } from '../read/csvGrid';

/** A row of `published_figures.csv`. Absent numbers are undefined. */
export interface PublishedFigure {
  indicator: string;
  authority: string;
  period: string;
  numerator: number | undefined;
  denominator: number | undefined;
  value: number | undefined;
  mark: string;
}

/** Reads the published figures that the sample quotes. @throws Error where a column is missing: then the file is not what we know */
export function publishedFigures(bytes: Uint8Array): PublishedFigure[] {
  const { values }: Grid = csvGrid('published_figures.csv', bytes);
  const [header = [], ...rows] = values;
  const columns = ['indicator', 'authority', 'period', 'numerator', 'denominator', 'value', 'mark'] as const;
  const at = columns.map((column) => {
    const index = header.indexOf(column);
    if (index < 0) throw new Error(`published_figures.csv has no column “${column}”`);
    return index;
  });
  return rows.map((row) => {
    const [indicator, authority, period, numerator, denominator, value, mark] = at.map(
      (index) => row[index] ?? '',
    );
    return {
      indicator: String(indicator),
      authority: String(authority),
      period: String(period),
      numerator: numberIn(numerator),
      denominator: numberIn(denominator),
      value: numberIn(value),
      mark: String(mark),
    };
  });
}

function numberIn(cell: string | number | boolean | undefined): number | undefined {
  return cell === '' || cell === undefined ? undefined : Number(cell);
}
