import type { Chart } from '../../model/chart';
import type { Sheet } from '../../model/sheet';
import { giveAltText } from '../altText';
import { chartFamily } from '../chartTypes';
import { eventMembers } from '../eventMembers';
import { oneOf, refuseArgument } from '../formatFacets';
import { guessSeries } from '../guessSeries';
import { objectType } from '../objectType';
import { rangeObject } from '../rangeOf';
import { Refusal, sentences } from '../refusal';
import type { Session } from '../session';
import { hostObject, type HostObject } from '../targets';
import { chartChanged } from './chartFormats';

/** Excel's own size for a new chart, in points. */
const newSize = { width: 360, height: 216 };

const asObject = (sheet: Sheet, chart: Chart): HostObject<'Chart'> => hostObject('Chart', { sheet, chart });

/** With duplicate names the first is meant. */
function byName(sheet: Sheet, name: unknown): HostObject | null {
  const wanted = String(name).toLowerCase();
  const found = sheet.charts.find((chart) => chart.name.toLowerCase() === wanted);
  return found ? asObject(sheet, found) : null;
}

function byId(sheet: Sheet, id: unknown): HostObject | null {
  const found = sheet.charts.find((chart) => chart.id === id);
  return found ? asObject(sheet, found) : byName(sheet, id);
}

/** Excel.ChartCollection */
export const chartCollection = objectType('ChartCollection', {
  members: {
    Count: { since: '1.1', get: ({ sheet }) => sheet.charts.length },
    GetCount: { since: '1.4', call: ({ sheet }) => sheet.charts.length },
    GetItem: {
      since: '1.1',
      find: ({ sheet }, [name]) => {
        const found = byName(sheet, name);
        if (!found) throw new Refusal('ItemNotFound', sentences.itemNotFound);
        return found;
      },
    },
    GetItemAt: {
      since: '1.1',
      find: ({ sheet }, [index]) => asObject(sheet, sheet.charts[Number(index)] ?? refuseArgument()),
    },
    GetItemOrNullObject: { since: '1.4', find: ({ sheet }, [name]) => byName(sheet, name) },
    Add: { since: '1.1', find: ({ sheet }, args, session) => add(session, sheet, args) },
    ...eventMembers<{ sheet: Sheet }>(
      {
        Added: { since: '1.8', code: 50 },
        Activated: { since: '1.8', code: 51 },
        Deactivated: { since: '1.8', code: 52 },
        Deleted: { since: '1.8', code: 53 },
      },
      ({ sheet }) => sheet.id,
    ),
  },
  items: ({ sheet }) => sheet.charts.map((chart) => asObject(sheet, chart)),
  item: ({ sheet }, id) => byId(sheet, id),
});

function add(session: Session, sheet: Sheet, [type, source, seriesBy]: readonly unknown[]): HostObject {
  const family = chartFamily(type);
  if (family === undefined) return refuseArgument();
  if (family === 'leftOut')
    throw new Refusal('NotImplemented', `Charts of the type ${String(type)} are not part of this host.`);
  const { sheet: from, area } = rangeObject(source);
  const by = oneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows']);
  const chart: Chart = {
    id: `{00000000-0008-0000-0000-${session.next().toString(16).toUpperCase().padStart(12, '0')}}`,
    name: freeName(sheet),
    type: String(type),
    left: 144,
    top: 72,
    ...newSize,
    legend: { visible: true, position: 'Bottom' },
    categoryAxis: { visible: true, majorGridlines: false },
    valueAxis: { visible: true, majorGridlines: true },
    series: guessSeries(from, area, by === 'Auto' ? guessDirection(session, area) : by, String(type)),
    format: {},
  };
  chartChanged({ sheet, chart }, session);
  sheet.charts.push(chart);
  giveAltText(session, sheet);
  const payload = { source: 'Local', chartId: chart.id, worksheetId: sheet.id };
  if (session.enableEvents) session.events.raise(50, [sheet.id], payload);
  return asObject(sheet, chart);
}

/** Auto: the longer side holds the categories. Excel does not always see it so; a test may have it wrong on purpose. */
function guessDirection(session: Session, area: { rows: number; columns: number }): 'Columns' | 'Rows' {
  const right = area.rows >= area.columns ? 'Columns' : 'Rows';
  if (!session.quirks.guessesChartsWrongly) return right;
  return right === 'Columns' ? 'Rows' : 'Columns';
}

function freeName(sheet: Sheet): string {
  let number = 1;
  while (byName(sheet, `Chart ${number}`)) number++;
  return `Chart ${number}`;
}
