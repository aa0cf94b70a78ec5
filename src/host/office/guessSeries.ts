import type { Area } from '../model/area';
import type { ChartSeries } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { qualifiedAddress } from './cells/areaAddress';
import { chartFamily } from './chartTypes';

/** A series with nothing set yet. */
export function newSeries(): ChartSeries {
  return { axisGroup: 'Primary', points: new Map() };
}

/**
 * The series that Excel makes of a range by itself: a first column (row) of text, or with an empty corner, is taken for
 * categories, a first row (column) of text for names. Scatter and bubble charts take the first column for x.
 * @param by 'Columns': each column is a series
 */
export function guessSeries(sheet: Sheet, area: Area, by: 'Columns' | 'Rows', type: string): ChartSeries[] {
  const across = by === 'Rows';
  const length = across ? area.columns : area.rows;
  const count = across ? area.rows : area.columns;
  const at = (line: number, place: number): unknown =>
    across
      ? sheet.cells.value(area.row + line, area.column + place)
      : sheet.cells.value(area.row + place, area.column + line);
  const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
  const xy = chartFamily(type) === 'scatter' || chartFamily(type) === 'bubble';
  const named =
    length > 1 &&
    Array.from({ length: count }, (_, i) => at(i, 0)).some(
      (value, i) => isText(value) && (i > 0 || count === 1),
    );
  const start = named ? 1 : 0;
  const hasCategories =
    count > 1 &&
    (xy ||
      at(0, 0) === '' ||
      Array.from({ length: length - start }, (_, i) => at(0, i + start)).some(isText));
  const strip = (line: number, from: number, size: number): Area =>
    across
      ? { row: area.row + line, column: area.column + from, rows: 1, columns: size }
      : { row: area.row + from, column: area.column + line, rows: size, columns: 1 };
  const refer = (line: number, from: number, size: number): string =>
    qualifiedAddress(sheet.name, strip(line, from, size), true);
  const series: ChartSeries[] = [];
  for (let line = hasCategories ? 1 : 0; line < count; line++) {
    const one = newSeries();
    if (named) one.name = { reference: refer(line, 0, 1) };
    one.values = refer(line, start, length - start);
    if (hasCategories) one.categories = refer(0, start, length - start);
    if (chartFamily(type) === 'bubble' && line + 1 < count)
      one.bubbleSizes = refer(++line, start, length - start);
    series.push(one);
  }
  return series;
}
