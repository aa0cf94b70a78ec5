import { parseAddress } from '../cells/parseAddress';
import type { ChartSeries } from '../../model/chart';
import { borderPlace, fillPlace, labelsFont } from '../chartPlaces';
import { flag, oneOf, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { sheetNamed } from '../rangeOf';
import { Refusal } from '../refusal';
import { hostObject, type HostObject, type PartOfPoint, type PartOfSeries } from '../targets';
import { chartChanged } from './chartFormats';
import { seriesExists } from './chartSeries';

type Point = NonNullable<ReturnType<ChartSeries['points']['get']>>;
type Labels = NonNullable<ChartSeries['labels']>;

const positions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;

/** How many points the values have.
 * @throws Refusal EmptyChartSeries before there are values */
function countOf({ series }: PartOfSeries): number {
  const address = series.values === undefined ? null : parseAddress(series.values);
  if (!address) throw new Refusal('EmptyChartSeries', 'The series has no values yet.');
  return address.area.rows * address.area.columns;
}

function at(part: PartOfSeries, index: number): HostObject {
  if (!(Number.isInteger(index) && index >= 0 && index < countOf(part))) return refuseArgument();
  return hostObject('ChartPoint', { ...part, index });
}

function pointOf({ series, index }: PartOfPoint): Point {
  const point = series.points.get(index) ?? {};
  series.points.set(index, point);
  return point;
}

/** Excel.ChartPointsCollection */
export const chartPointsCollection = objectType('ChartPointsCollection', {
  members: {
    Count: { since: '1.1', get: countOf },
    GetCount: { since: '1.4', call: countOf },
    GetItemAt: { since: '1.1', find: (part, [index]) => at(part, Number(index)) },
  },
  items: (part) => Array.from({ length: countOf(part) }, (_, index) => at(part, index)),
  itemsByIndex: true,
  exists: seriesExists,
});

/** Excel.ChartPoint */
export const chartPoint = objectType('ChartPoint', {
  members: {
    Value: {
      since: '1.1',
      get: ({ sheet, series, index }, session) => {
        const address = parseAddress(series.values ?? '');
        const from =
          address && (address.sheetName === undefined ? sheet : sheetNamed(session, address.sheetName));
        if (!address || !from) return null;
        const { row, column, columns } = address.area;
        const value = from.cells.value(row + Math.floor(index / columns), column + (index % columns));
        return typeof value === 'object' ? value.error : value;
      },
    },
    HasDataLabel: {
      since: '1.7',
      get: ({ series, index }) => series.points.get(index)?.label !== undefined,
      set: (part, value, session) => {
        pointOf(part).label = flag(value) ? { showValue: true, ...pointOf(part).label } : undefined;
        chartChanged(part, session);
      },
    },
    DataLabel: { since: '1.7', child: (part) => hostObject('ChartDataLabel', part) },
    Format: { since: '1.1', child: (part) => hostObject('ChartPointFormat', part) },
  },
  exists: seriesExists,
});

/** The border of a point that may have nothing of its own yet. */
function borderOf(part: PartOfPoint): { border?: string } {
  return {
    get border() {
      return part.series.points.get(part.index)?.border;
    },
    set border(colour) {
      pointOf(part).border = colour;
    },
  };
}

/** Excel.ChartPointFormat */
export const chartPointFormat = objectType('ChartPointFormat', {
  members: {
    Fill: {
      since: '1.1',
      child: (part) =>
        hostObject('ChartFill', {
          ...fillPlace(part, {}),
          get: () => part.series.points.get(part.index)?.fill,
          set: (colour) => {
            if (colour === null)
              throw new Refusal('NotImplemented', 'A point without fill is not part of this host.');
            pointOf(part).fill = colour;
          },
        }),
    },
    Border: { since: '1.7', child: (part) => hostObject('ChartBorder', borderPlace(part, borderOf(part))) },
  },
  exists: seriesExists,
});

const label = (
  since: string,
  name: 'showValue' | 'showCategoryName' | 'showSeriesName',
): Member<PartOfSeries> => ({
  since,
  get: ({ series }) => series.labels?.[name] ?? false,
  set: (part, value, session) => {
    change(part, { [name]: flag(value) });
    chartChanged(part, session);
  },
});

function change({ series }: PartOfSeries, labels: Partial<Labels>): void {
  series.labels = { ...series.labels, ...labels };
}

/** Excel.ChartDataLabels of a series. */
export const chartDataLabels = objectType('ChartDataLabels', {
  members: {
    ShowValue: label('1.1', 'showValue'),
    ShowCategoryName: label('1.1', 'showCategoryName'),
    ShowSeriesName: label('1.1', 'showSeriesName'),
    Position: {
      since: '1.1',
      get: ({ series }) => series.labels?.position ?? 'Invalid',
      set: (part, value, session) => {
        change(part, { position: oneOf(value, positions) });
        chartChanged(part, session);
      },
    },
    NumberFormat: {
      since: '1.8',
      get: ({ series }) => series.labels?.numberFormat ?? 'General',
      set: (part, value, session) => {
        change(part, { numberFormat: text(value) });
        chartChanged(part, session);
      },
    },
    Format: { since: '1.1', child: (part) => hostObject('ChartDataLabelFormat', part) },
  },
  exists: seriesExists,
});

/** Excel.ChartDataLabelFormat */
export const chartDataLabelFormat = objectType('ChartDataLabelFormat', {
  members: {
    Font: { since: '1.1', child: (part) => hostObject('ChartFont', labelsFont(part, part.series)) },
  },
});

/** Excel.ChartDataLabel of one point: its value, a text of its own, or a formula that points at a cell. */
export const chartDataLabel = objectType('ChartDataLabel', {
  members: {
    ShowValue: {
      since: '1.7',
      get: ({ series, index }) => series.points.get(index)?.label?.showValue ?? false,
      set: (part, value, session) => {
        pointOf(part).label = { ...pointOf(part).label, showValue: flag(value) };
        chartChanged(part, session);
      },
    },
    Text: {
      since: '1.8',
      get: ({ series, index }) => series.points.get(index)?.label?.text ?? '',
      set: (part, value, session) => {
        pointOf(part).label = { ...pointOf(part).label, text: text(value) };
        chartChanged(part, session);
      },
    },
    Formula: {
      since: '1.8',
      get: ({ series, index }) => series.points.get(index)?.label?.formula ?? '',
      set: (part, value, session) => {
        const formula = text(value);
        if (!formula.startsWith('=') || !parseAddress(formula.slice(1))) refuseArgument();
        pointOf(part).label = { ...pointOf(part).label, formula };
        chartChanged(part, session);
      },
    },
  },
  exists: seriesExists,
});
