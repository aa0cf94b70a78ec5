import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { cellName } from '../../src/domain/cellName';
import type { CellContent, Grid } from '../../src/domain/grid';
import type { Reading } from '../../src/domain/figures';
import type { Problem } from '../../src/domain/problem';
import { atOnce } from '../../src/domain/steps';
import type { Tidied } from '../../src/domain/tidied';
import { read } from '../../src/read/read';
import { tidy } from '../../src/tidy/tidy';

export type Rows = readonly (readonly CellContent[])[];

/** A sheet from A1 with these rows; more of a grid where a case needs it. */
export function sheet(rows: Rows, more: Partial<Grid> = {}): Grid {
  return { sheet: 'Sheet1', top: 0, left: 0, values: rows, ...more };
}

/** What comes out of sheets, read and tidied. */
export function tidied(...grids: readonly Grid[]): { made: Tidied; problems: Problem[] } {
  const found = atOnce(read(grids));
  const { made, problems } = atOnce(tidy(found.made, jointReview));
  return { made, problems: [...found.problems, ...problems] };
}

/**
 * Each reading in one line, councils first, then aggregates: "Cardiff · PM1 · 2015-16 · 12.5 · 5/40 · C2", a marker's name in the place
 * of the number or behind it.
 */
export function readingsOf(...grids: readonly Grid[]): string[] {
  const { figures } = tidied(...grids).made;
  const line = (who: string, reading: Omit<Reading, 'authority'>): string => {
    const value = [reading.value === undefined ? '' : String(reading.value), reading.marker ?? '']
      .filter((part) => part !== '')
      .join(' ');
    const parts =
      reading.numerator === undefined && reading.denominator === undefined
        ? []
        : [`${String(reading.numerator ?? '')}/${String(reading.denominator ?? '')}`];
    const cell = reading.cells[0];
    return [
      who,
      figures.indicators[reading.indicator]?.code ?? '?',
      figures.periods[reading.period]?.label ?? '?',
      value,
      ...parts,
      cell === undefined ? 'NO CELL' : cellName(cell.row, cell.column),
    ].join(' · ');
  };
  const own = Array.from({ length: figures.length }, (_, at) => figures.reading(at));
  return [
    ...own.map((reading) => line(figures.authorities[reading.authority]?.name ?? '?', reading)),
    ...figures.aggregateReadings.map((reading) =>
      line(figures.aggregates[reading.aggregate]?.name ?? '?', reading),
    ),
  ];
}

/** The codes of the problems found, without the one that every sheet without a register has. */
export function problemCodes(...grids: readonly Grid[]): string[] {
  return tidied(...grids)
    .problems.map(({ code }) => code)
    .filter((code) => code !== 'polarityNotSaid');
}
