import { flag, refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import { hostObject, type HostObject, type PartOfChart } from '../targets';
import { chartExists } from './chart';
import { chartChanged } from './chartFormats';

function at(part: PartOfChart, index: number): HostObject {
  if (!(Number.isInteger(index) && index >= 0 && index < part.chart.series.length)) return refuseArgument();
  return hostObject('ChartLegendEntry', { sheet: part.sheet, chart: part.chart, index });
}

/** Excel.ChartLegendEntryCollection: an entry a series, in their order. */
export const chartLegendEntryCollection = objectType('ChartLegendEntryCollection', {
  members: {
    GetCount: { since: '1.7', call: ({ chart }) => chart.series.length },
    GetItemAt: { since: '1.7', find: (part, [index]) => at(part, Number(index)) },
  },
  items: (part) => part.chart.series.map((_, index) => at(part, index)),
  itemsByIndex: true,
  exists: chartExists,
});

/** Excel.ChartLegendEntry */
export const chartLegendEntry = objectType('ChartLegendEntry', {
  members: {
    Index: { since: '1.8', get: ({ index }) => index },
    Visible: {
      since: '1.7',
      get: ({ chart, index }) => chart.legend.hidden?.includes(index) !== true,
      set: (part, value, session) => {
        const { chart, index } = part;
        const others = (chart.legend.hidden ?? []).filter((each) => each !== index);
        const hidden = flag(value) ? others : [...others, index].sort((a, b) => a - b);
        if (hidden.length > 0) chart.legend.hidden = hidden;
        else delete chart.legend.hidden;
        chartChanged(part, session);
      },
    },
  },
  exists: chartExists,
});
