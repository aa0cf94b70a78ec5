import type { ChartAxis } from '../../model/chart';
import { qualifiedAddress } from '../cells/areaAddress';
import { axisFont, fixedLine, titlePlace } from '../chartPlaces';
import { chartFamily } from '../chartTypes';
import { between, flag, number, oneOf, refuseArgument, text } from '../formatFacets';
import { objectType, type Member } from '../objectType';
import { rangeObject } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import { hostObject, type HostObject, type PartOfChart, type Targets } from '../targets';
import { chartExists } from './chart';
import { chartChanged } from './chartFormats';

type Axis = Targets['ChartAxis'];

function axisOf(part: PartOfChart, kind: Axis['kind']): HostObject {
  if (chartFamily(part.chart.type) === 'pie') throw new Refusal('ItemNotFound', sentences.itemNotFound);
  const axis = kind === 'Value' ? part.chart.valueAxis : part.chart.categoryAxis;
  return hostObject('ChartAxis', { sheet: part.sheet, chart: part.chart, axis, kind });
}

/** Excel.ChartAxes: one axis of each kind; a second pair and an axis of series are not kept. */
export const chartAxes = objectType('ChartAxes', {
  members: {
    ValueAxis: { since: '1.1', child: (part) => axisOf(part, 'Value') },
    CategoryAxis: { since: '1.1', child: (part) => axisOf(part, 'Category') },
    SeriesAxis: {
      since: '1.1',
      child: () => {
        throw new Refusal('ItemNotFound', sentences.itemNotFound);
      },
    },
    GetItem: {
      since: '1.7',
      find: (part, [type, group]) => {
        if ((group ?? 'Primary') !== 'Primary')
          throw new Refusal('NotImplemented', 'Secondary axes cannot be set here.');
        return axisOf(part, oneOf(type, ['Value', 'Category']));
      },
    },
  },
  exists: chartExists,
});

/** A number, or '' for automatic. What Excel would work out by itself is not known here. */
const bound = (name: 'minimum' | 'maximum' | 'majorUnit'): Member<Axis> => ({
  since: '1.1',
  notByDefault: true,
  get: ({ axis }) => {
    if (axis[name] === undefined)
      throw new Refusal('NotImplemented', `The automatic ${name} is worked out by Excel alone.`);
    return axis[name];
  },
  set: (part, value, session) => {
    const given = value === '' || value === null ? undefined : number(value);
    if (name === 'majorUnit' && given !== undefined && given <= 0) refuseArgument();
    part.axis[name] = given;
    chartChanged(part, session);
  },
});

/** Excel.ChartAxis */
export const chartAxis = objectType('ChartAxis', {
  members: {
    Type: { since: '1.7', get: ({ kind }) => kind },
    AxisGroup: { since: '1.7', get: () => 'Primary' },
    Minimum: bound('minimum'),
    Maximum: bound('maximum'),
    MajorUnit: bound('majorUnit'),
    Visible: {
      since: '1.7',
      get: ({ axis }) => axis.visible,
      set: (part, value, session) => {
        part.axis.visible = flag(value);
        chartChanged(part, session);
      },
    },
    NumberFormat: {
      since: '1.8',
      get: ({ axis }) => axis.numberFormat ?? 'General',
      set: (part, value, session) => {
        part.axis.numberFormat = text(value);
        chartChanged(part, session);
      },
    },
    ReversePlotOrder: {
      since: '1.7',
      get: ({ axis }) => axis.reversed ?? false,
      set: (part, value, session) => {
        part.axis.reversed = flag(value);
        chartChanged(part, session);
      },
    },
    /** Of categories only. What Excel would work out by itself is not known here. */
    TickLabelSpacing: {
      since: '1.7',
      notByDefault: true,
      get: ({ axis }) => axis.labelSpacing ?? 1,
      set: (part, value, session) => {
        if (part.kind === 'Value') refuseArgument();
        part.axis.labelSpacing = between(value, 1, 31_999);
        chartChanged(part, session);
      },
    },
    TickLabelPosition: {
      since: '1.7',
      get: ({ axis }) => axis.labelPosition ?? 'NextToAxis',
      set: (part, value, session) => {
        part.axis.labelPosition = oneOf(value, ['NextToAxis', 'High', 'Low', 'None']);
        chartChanged(part, session);
      },
    },
    /** Where the other axis crosses this one. */
    Position: {
      since: '1.8',
      get: ({ axis }) => axis.crosses ?? 'Automatic',
      set: (part, value, session) => {
        part.axis.crosses = oneOf(value, ['Automatic', 'Maximum', 'Minimum']);
        chartChanged(part, session);
      },
    },
    MajorGridlines: {
      since: '1.1',
      child: (part) => hostObject('ChartGridlines', { ...part, kind: 'major' }),
    },
    MinorGridlines: {
      since: '1.1',
      child: (part) => hostObject('ChartGridlines', { ...part, kind: 'minor' }),
    },
    Title: { since: '1.1', child: (part) => hostObject('ChartAxisTitle', titlePlace(part, part.axis)) },
    Format: { since: '1.1', child: (part) => hostObject('ChartAxisFormat', part) },
    SetCategoryNames: {
      since: '1.7',
      call: (part, [source], session) => {
        const { sheet, area } = rangeObject(source);
        for (const series of part.chart.series) series.categories = qualifiedAddress(sheet.name, area, true);
        chartChanged(part, session);
      },
    },
  },
  exists: chartExists,
});

/** Excel.ChartAxisFormat */
export const chartAxisFormat = objectType('ChartAxisFormat', {
  members: {
    Font: { since: '1.1', child: (part) => hostObject('ChartFont', axisFont(part, part.axis)) },
    Line: {
      since: '1.1',
      child: (part) => hostObject('ChartLineFormat', fixedLine(part, 'The line of an axis')),
    },
  },
});

/** Excel.ChartGridlines */
export const chartGridlines = objectType('ChartGridlines', {
  members: {
    Visible: {
      since: '1.1',
      get: ({ axis, kind }) => kind === 'major' && axis.majorGridlines,
      set: (part, value, session) => {
        const on = flag(value);
        if (part.kind === 'major') setMajor(part.axis, on);
        else if (on) throw new Refusal('NotImplemented', 'Minor gridlines are not part of this host.');
        chartChanged(part, session);
      },
    },
  },
});

function setMajor(axis: ChartAxis, on: boolean): void {
  axis.majorGridlines = on;
}
