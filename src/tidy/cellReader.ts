import { formatKind } from '../domain/formatKind';
import type { CellContent, Grid } from '../domain/grid';
import type { Marker } from '../domain/marker';
import { isBeyond } from '../parse/isBeyond';
import { parseCell } from '../parse/parseCell';

/** A cell as a figure: a number (NaN where there is none) and the marker with it or in its place. */
export interface ReadCell {
  number: number;
  marker: Marker | undefined;
  markerText: string;
  percent: boolean;
}

/** Reads a row's cell. */
export type CellReader = (cells: readonly CellContent[], row: number) => ReadCell;

const blank: ReadCell = { number: NaN, marker: 'blank', markerText: '', percent: false };
const absent: ReadCell = { ...blank, marker: undefined };

/**
 * Reads the cells of one column. Each distinct text is read once. The number that comes back for a plain number is one object that is
 * used again: take its fields before the next cell.
 */
export function cellReader(
  grid: Grid,
  column: number | undefined,
  legend?: ReadonlyMap<string, Marker>,
): CellReader {
  if (column === undefined) return () => absent;
  const formats = columnFormats(grid, column);
  const known = new Map<string, ReadCell>();
  const plain: ReadCell = { number: NaN, marker: undefined, markerText: '', percent: false };
  return (cells, row) => {
    const content = cells[column] ?? '';
    if (content === '') return blank;
    if (typeof content === 'number' && formats === undefined && !isBeyond(content)) {
      plain.number = content;
      return plain;
    }
    const format = formats?.(row);
    const key = `${String(content)}\u0000${format ?? ''}${typeof content}`;
    let read = known.get(key);
    if (read === undefined) known.set(key, (read = readCell(content, format, legend)));
    return read;
  };
}

function readCell(
  content: CellContent,
  format: string | undefined,
  legend: ReadonlyMap<string, Marker> | undefined,
): ReadCell {
  const cell = parseCell(content, format, legend);
  switch (cell.kind) {
    case 'number':
      return {
        number: cell.value,
        marker: cell.marker,
        markerText: cell.markerText ?? '',
        percent: cell.percent === true,
      };
    case 'marked':
      return { number: NaN, marker: cell.marker, markerText: cell.markerText, percent: false };
    case 'blank':
      return blank;
    case 'text':
      return { number: NaN, marker: 'unreadable', markerText: cell.text, percent: false };
    case 'date':
      return { number: NaN, marker: 'unreadable', markerText: cell.iso, percent: false };
  }
}

/** The format of each row's cell, or undefined where the column's formats say nothing that matters. Below the rows that have one, the last goes on. */
function columnFormats(grid: Grid, column: number): ((row: number) => string | undefined) | undefined {
  const { formats } = grid;
  if (formats === undefined || !formats.some((row) => formatKind(row[column]) !== undefined))
    return undefined;
  const last = formats.findLast((row) => row[column] !== undefined && row[column] !== '')?.[column];
  return (row) => formats[row]?.[column] ?? last;
}
