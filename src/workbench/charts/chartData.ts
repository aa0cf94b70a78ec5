import { eachCell } from '../../host/office/cells/cellFormat';
import { parseAddress } from '../../host/office/cells/parseAddress';
import type { Area } from '../../host/model/area';
import type { Sheet } from '../../host/model/sheet';
import { cellShown } from '../grid/cellShown';
import type { Chart } from '../../host/model/chart';
import type { Workbook } from '../../host/model/workbook';

/** One series with what its cells hold. A cell without a number is null: a gap, never 0. */
export interface SeriesData {
  name: string;
  values: readonly (number | null)[];
  categories: readonly string[];
  /** The same cells as numbers, for scatter and bubble charts. */
  across: readonly (number | null)[];
  sizes: readonly (number | null)[];
  /** The values as their cells show them: the text of a label that has no format of its own. */
  texts: readonly string[];
}

/** What the cells that a chart points at hold now, by series. */
export function chartData(workbook: Workbook, chart: Chart): readonly SeriesData[] {
  const placeOf = (reference: string | undefined): { sheet: Sheet; area: Area } | undefined => {
    const address = reference === undefined ? null : parseAddress(reference.replace(/^=/, ''));
    const sheet = workbook.sheets.find(
      ({ name }) => name.toLowerCase() === address?.sheetName?.toLowerCase(),
    );
    return address === null || sheet === undefined ? undefined : { sheet, area: address.area };
  };
  const cells = (reference: string | undefined): (number | string | boolean)[] => {
    const place = placeOf(reference);
    return place === undefined ? [] : place.sheet.cells.values(place.area).flat();
  };
  const texts = (reference: string | undefined): string[] => {
    const place = placeOf(reference);
    if (place === undefined) return [];
    const shown: string[] = [];
    eachCell(place.area, (row, column) => shown.push(cellShown(workbook, place.sheet, row, column).text));
    return shown;
  };
  return chart.series.map((series, index) => {
    const categories = cells(series.categories);
    return {
      name:
        series.name === undefined
          ? `Series ${index + 1}`
          : 'text' in series.name
            ? series.name.text
            : String(cells(series.name.reference)[0] ?? ''),
      values: cells(series.values).map(asNumber),
      categories: categories.map(String),
      across: categories.map(asNumber),
      sizes: cells(series.bubbleSizes).map(asNumber),
      texts: texts(series.values),
    };
  });
}

function asNumber(value: number | string | boolean): number | null {
  return typeof value === 'number' ? value : null;
}
