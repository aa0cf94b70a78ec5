import type { Chart } from '../../model/chart';
import type { Area } from '../../model/area';
import { giveAltText } from '../altText';
import { bounding } from '../cells/areas';
import { boxOf } from '../cells/geometry';
import { chartFont, borderPlace, fillPlace, legendFont, titlePlace } from '../chartPlaces';
import { chartFamily } from '../chartTypes';
import { eventMembers } from '../eventMembers';
import { between, flag, oneOf, refuseArgument, text } from '../formatFacets';
import { guessSeries } from '../guessSeries';
import { objectType, type Member } from '../objectType';
import { rangeArgument, rangeObject } from '../rangeOf';
import { Refusal } from '../refusal';
import { hostObject, type PartOfChart } from '../targets';
import { chartChanged } from './chartFormats';

type Side = 'left' | 'top' | 'width' | 'height';

/** Points; where the chart lies over cells, as wide and high as these are now. */
const side = (name: Side, least: number): Member<PartOfChart> => ({
  since: '1.1',
  get: ({ sheet, chart }) => (chart.over ? boxOf(sheet, chart.over)[name] : chart[name]),
  set: (part, value, session) => {
    const { sheet, chart } = part;
    const given = between(value, least, 169_056);
    if (chart.over) Object.assign(chart, boxOf(sheet, chart.over), { over: undefined });
    chart[name] = given;
    chartChanged(part, session);
  },
});

/** Excel.Chart. Pictures of charts cannot be made here. */
export const chart = objectType('Chart', {
  members: {
    Id: { since: '1.7', get: ({ chart: { id } }) => id },
    Name: {
      since: '1.1',
      get: ({ chart: { name } }) => name,
      set: (part, value, session) => {
        const name = text(value);
        if (name === '' || name.length > 255) refuseArgument();
        part.chart.name = name;
        giveAltText(session, part.sheet);
        chartChanged(part, session);
      },
    },
    ChartType: {
      since: '1.7',
      get: ({ chart: { type } }) => type,
      set: (part, value, session) => {
        part.chart.type = knownType(value);
        chartChanged(part, session);
      },
    },
    Left: side('left', 0),
    Top: side('top', 0),
    Width: side('width', 1),
    Height: side('height', 1),
    PlotVisibleOnly: {
      since: '1.8',
      get: ({ chart: { plotVisibleOnly } }) => plotVisibleOnly ?? true,
      set: (part, value, session) => {
        part.chart.plotVisibleOnly = flag(value);
        chartChanged(part, session);
      },
    },
    DisplayBlanksAs: {
      since: '1.8',
      get: ({ chart: { displayBlanksAs } }) => displayBlanksAs ?? 'NotPlotted',
      set: (part, value, session) => {
        part.chart.displayBlanksAs = oneOf(value, ['NotPlotted', 'Zero', 'Interpolated']);
        chartChanged(part, session);
      },
    },
    Title: { since: '1.1', child: (part) => hostObject('ChartTitle', titlePlace(part, part.chart)) },
    Legend: { since: '1.1', child: (part) => hostObject('ChartLegend', part) },
    Axes: { since: '1.1', child: (part) => hostObject('ChartAxes', part) },
    Series: { since: '1.1', child: (part) => hostObject('ChartSeriesCollection', part) },
    Format: { since: '1.1', child: (part) => hostObject('ChartAreaFormat', part) },
    Worksheet: { since: '1.2', child: ({ sheet }) => hostObject('Worksheet', { sheet }) },
    Activate: { since: '1.9', call: () => null },
    SetData: {
      since: '1.1',
      call: (part, [source, seriesBy], session) => {
        const { sheet, area } = rangeObject(source);
        const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
        const direction = by === 'Auto' ? (area.rows >= area.columns ? 'Columns' : 'Rows') : by;
        part.chart.series = guessSeries(sheet, area, direction, part.chart.type);
        chartChanged(part, session);
      },
    },
    SetPosition: {
      since: '1.1',
      call: (part, [startCell, endCell], session) => {
        const start = rangeArgument(session, part.sheet, startCell);
        const end =
          endCell === null || endCell === undefined ? start : rangeArgument(session, part.sheet, endCell);
        if (start.sheet !== part.sheet || end.sheet !== part.sheet) refuseArgument();
        place(part.chart, bounding(start.area, end.area), boxOf(part.sheet, bounding(start.area, end.area)));
        chartChanged(part, session);
      },
    },
    GetImage: {
      since: '1.2',
      call: () => {
        throw new Refusal('NotImplemented', 'Pictures of charts cannot be made by this host.');
      },
    },
    Delete: {
      since: '1.1',
      call: (part, _args, session) => {
        chartChanged(part, session);
        part.sheet.charts.splice(part.sheet.charts.indexOf(part.chart), 1);
        const payload = { source: 'Local', chartId: part.chart.id, worksheetId: part.sheet.id };
        if (session.enableEvents) session.events.raise(53, [part.sheet.id], payload);
      },
    },
    ...eventMembers<PartOfChart>(
      { Activated: { since: '1.8', code: 51 }, Deactivated: { since: '1.8', code: 52 } },
      (part) => part.chart.id,
    ),
  },
  identity: ({ chart: { id } }) => ({ Id: id }),
  exists: chartExists,
});

export function chartExists({ sheet, chart: own }: PartOfChart): boolean {
  return sheet.charts.includes(own);
}

/** The end cell is covered altogether. */
function place(
  own: Chart,
  over: Area,
  box: { left: number; top: number; width: number; height: number },
): void {
  Object.assign(own, box, { over });
}

export function knownType(value: unknown): string {
  const family = chartFamily(value);
  if (family === undefined) return refuseArgument();
  if (family === 'leftOut')
    throw new Refusal('NotImplemented', `Charts of the type ${String(value)} are not part of this host.`);
  return String(value);
}

/** Excel.ChartAreaFormat */
export const chartAreaFormat = objectType('ChartAreaFormat', {
  members: {
    Fill: { since: '1.1', child: (part) => hostObject('ChartFill', areaFill(part)) },
    Border: {
      since: '1.7',
      child: (part) => hostObject('ChartBorder', borderPlace(part, part.chart.format)),
    },
    Font: { since: '1.1', child: (part) => hostObject('ChartFont', chartFont(part)) },
  },
  exists: chartExists,
});

/** No fill behind a chart is not kept: white is nearest. */
function areaFill(part: PartOfChart): ReturnType<typeof fillPlace> {
  const { format } = part.chart;
  return {
    ...fillPlace(part, {}),
    get: () => format.fill,
    set: (colour) => void (format.fill = colour ?? undefined),
  };
}

/** Excel.ChartLegend */
export const chartLegend = objectType('ChartLegend', {
  members: {
    Visible: {
      since: '1.1',
      get: (part) => part.chart.legend.visible,
      set: (part, value, session) => {
        part.chart.legend.visible = flag(value);
        chartChanged(part, session);
      },
    },
    Position: {
      since: '1.1',
      get: (part) => part.chart.legend.position,
      set: (part, value, session) => {
        part.chart.legend.position = oneOf(value, ['Top', 'Bottom', 'Left', 'Right', 'Corner']);
        chartChanged(part, session);
      },
    },
    Overlay: {
      since: '1.1',
      get: () => false,
      set: (_part, value) => {
        if (flag(value))
          throw new Refusal('NotImplemented', 'A legend over the chart is not part of this host.');
      },
    },
    Format: { since: '1.1', child: (part) => hostObject('ChartLegendFormat', part) },
    LegendEntries: { since: '1.7', child: (part) => hostObject('ChartLegendEntryCollection', part) },
  },
  exists: chartExists,
});

/** Excel.ChartLegendFormat */
export const chartLegendFormat = objectType('ChartLegendFormat', {
  members: { Font: { since: '1.1', child: (part) => hostObject('ChartFont', legendFont(part)) } },
});
