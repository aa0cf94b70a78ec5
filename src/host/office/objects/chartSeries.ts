import type { ChartSeries } from '../../model/chart';
import { parseAddress } from '../cells/parseAddress';
import { colourOf } from '../colour';
import { chartFamily } from '../chartTypes';
import { fillPlace, seriesLine } from '../chartPlaces';
import { between, flag, oneOf, refuseArgument, text } from '../formatFacets';
import { newSeries } from '../guessSeries';
import { markerStyles } from '../markerStyles';
import { objectType, type Member } from '../objectType';
import { rangeObject, sheetNamed } from '../rangeOf';
import { qualifiedAddress } from '../cells/areaAddress';
import { Refusal } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject, type PartOfChart, type PartOfSeries } from '../targets';
import { chartExists, knownType } from './chart';
import { chartChanged } from './chartFormats';

const longestName = 255;

function at(part: PartOfChart, index: number): HostObject {
  const series = part.chart.series[index] ?? refuseArgument();
  return hostObject('ChartSeries', { sheet: part.sheet, chart: part.chart, series });
}

/** Excel.ChartSeriesCollection. Series are known by their place. */
export const chartSeriesCollection = objectType('ChartSeriesCollection', {
  members: {
    Count: { since: '1.1', get: ({ chart }) => chart.series.length },
    GetCount: { since: '1.4', call: ({ chart }) => chart.series.length },
    GetItemAt: { since: '1.1', find: (part, [index]) => at(part, Number(index)) },
    Add: {
      since: '1.7',
      find: (part, [name, index], session) => {
        const { series } = part.chart;
        if (series.length >= 255) return refuseArgument();
        const made = newSeries();
        if (name !== null && name !== undefined) made.name = nameOf(name);
        const place =
          index === null || index === undefined ? series.length : between(index, 0, series.length);
        series.splice(place, 0, made);
        chartChanged(part, session);
        return at(part, place);
      },
    },
  },
  items: (part) => part.chart.series.map((_, index) => at(part, index)),
  itemsByIndex: true,
  exists: chartExists,
});

function nameOf(value: unknown): NonNullable<ChartSeries['name']> {
  const name = text(value);
  if (name.length > longestName) return refuseArgument();
  return name.startsWith('=') && parseAddress(name.slice(1)) ? { reference: name.slice(1) } : { text: name };
}

/** Changes a series.
 * @throws Refusal InvalidOperation before the series has values, where Excel on the web needs them first */
const set =
  (
    change: (part: PartOfSeries, value: unknown) => void,
    needsValues = false,
  ): NonNullable<Member<PartOfSeries>['set']> =>
  (part, value, session) => {
    if (needsValues && part.series.values === undefined && session.profile === 'web') {
      throw new Refusal(
        'InvalidOperation',
        'This operation is not permitted for the current object: set the values of the series first.',
      );
    }
    change(part, value);
    chartChanged(part, session);
  };
const data = (name: 'values' | 'categories' | 'bubbleSizes'): Member<PartOfSeries> => ({
  since: '1.7',
  call: (part, [source], session) => {
    const { sheet, area } = rangeObject(source);
    if (name === 'bubbleSizes' && chartFamily(part.chart.type) !== 'bubble') refuseArgument();
    part.series[name] = qualifiedAddress(sheet.name, area, true);
    chartChanged(part, session);
  },
});
const marker = (part: PartOfSeries, change: ChartSeries['marker']): void => {
  part.series.marker = { ...part.series.marker, ...change };
};
const colour = (value: unknown): string => colourOf(text(value)) || refuseArgument();

/** Only series of bars and columns have gaps; any other is refused. */
function barsOnly({ chart, series }: PartOfSeries): void {
  if (chartFamily(series.type ?? chart.type) !== 'bar') refuseArgument();
}

/** Excel.ChartSeries */
export const chartSeries = objectType('ChartSeries', {
  members: {
    Name: {
      since: '1.1',
      get: ({ chart, sheet, series }, session) =>
        shownName(session, sheet.name, series) ?? `Series${chart.series.indexOf(series) + 1}`,
      set: set((part, value) => {
        part.series.name = nameOf(value);
      }),
    },
    ChartType: {
      since: '1.7',
      get: ({ chart, series }) => series.type ?? chart.type,
      set: set((part, value) => {
        part.series.type = knownType(value);
      }),
    },
    AxisGroup: {
      since: '1.8',
      get: ({ series }) => series.axisGroup,
      set: set((part, value) => {
        part.series.axisGroup = oneOf(value, ['Primary', 'Secondary']);
      }, true),
    },
    PlotOrder: { since: '1.7', get: ({ chart, series }) => chart.series.indexOf(series) },
    Smooth: {
      since: '1.7',
      get: ({ series }) => series.smooth ?? false,
      set: set((part, value) => {
        part.series.smooth = flag(value);
      }),
    },
    GapWidth: {
      since: '1.7',
      notByDefault: true,
      get: (part) => {
        barsOnly(part);
        return part.series.gapWidth ?? 219;
      },
      set: set((part, value) => {
        barsOnly(part);
        part.series.gapWidth = between(value, 0, 500);
      }),
    },
    Overlap: {
      since: '1.8',
      notByDefault: true,
      get: (part) => {
        barsOnly(part);
        return part.series.overlap ?? 0;
      },
      set: set((part, value) => {
        barsOnly(part);
        part.series.overlap = between(value, -100, 100);
      }),
    },
    MarkerStyle: {
      since: '1.7',
      get: ({ series }) => series.marker?.style ?? 'Automatic',
      set: set((part, value) => {
        marker(part, { style: oneOf(value, markerStyles) });
      }, true),
    },
    MarkerSize: {
      since: '1.7',
      get: ({ series }) => series.marker?.size ?? 5,
      set: set((part, value) => {
        marker(part, { size: between(value, 2, 72) });
      }, true),
    },
    MarkerBackgroundColor: {
      since: '1.7',
      get: ({ series }) => series.marker?.fill ?? '',
      set: set((part, value) => {
        marker(part, { fill: colour(value) });
      }, true),
    },
    MarkerForegroundColor: {
      since: '1.7',
      get: ({ series }) => series.marker?.border ?? '',
      set: set((part, value) => {
        marker(part, { border: colour(value) });
      }, true),
    },
    HasDataLabels: {
      since: '1.7',
      get: ({ series }) => series.labels !== undefined,
      set: set((part, value) => {
        part.series.labels = flag(value) ? { showValue: true, ...part.series.labels } : undefined;
      }),
    },
    DataLabels: { since: '1.8', child: (part) => hostObject('ChartDataLabels', part) },
    Points: { since: '1.1', child: (part) => hostObject('ChartPointsCollection', part) },
    Format: { since: '1.1', child: (part) => hostObject('ChartSeriesFormat', part) },
    SetValues: data('values'),
    SetXAxisValues: data('categories'),
    SetBubbleSizes: data('bubbleSizes'),
    Delete: {
      since: '1.7',
      call: (part, _args, session) => {
        part.chart.series.splice(part.chart.series.indexOf(part.series), 1);
        chartChanged(part, session);
      },
    },
  },
  exists: seriesExists,
});

export function seriesExists(part: PartOfSeries): boolean {
  return chartExists(part) && part.chart.series.includes(part.series);
}

/** A name that refers to a cell is what the cell holds. */
function shownName(session: Session, home: string, { name }: ChartSeries): string | undefined {
  if (!name || 'text' in name) return name?.text;
  const address = parseAddress(name.reference);
  const sheet = address && sheetNamed(session, address.sheetName ?? home);
  const value = address && sheet ? sheet.cells.value(address.area.row, address.area.column) : '';
  return typeof value === 'object' ? value.error : String(value);
}

/** Excel.ChartSeriesFormat */
export const chartSeriesFormat = objectType('ChartSeriesFormat', {
  members: {
    Fill: { since: '1.1', child: (part) => hostObject('ChartFill', fillPlace(part, part.series)) },
    Line: { since: '1.1', child: (part) => hostObject('ChartLineFormat', seriesLine(part, part.series)) },
  },
  exists: seriesExists,
});
