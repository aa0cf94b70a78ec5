import { putBorder, readBorder, type Edge } from '../cells/borders';
import { raiseFormatsChanged } from '../cells/eventsOfCells';
import { guardOption } from '../cells/writeGuard';
import { refuseArgument } from '../formatFacets';
import { objectType } from '../objectType';
import type { Session } from '../session';
import { hostObject, type HostObject, type Targets } from '../targets';

const edges: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];

function put({ sheet, areas, edge }: Targets['RangeBorder'], change: object, session: Session): void {
  guardOption(session, sheet, 'allowFormatCells');
  for (const area of areas) {
    putBorder(session, sheet, area, edge, change);
    raiseFormatsChanged(session, sheet, area);
  }
}

/** Excel.RangeBorder. Diagonal lines can be read, not drawn. */
export const rangeBorder = objectType('RangeBorder', {
  members: {
    SideIndex: { since: '1.1', get: ({ edge }) => edge },
    Style: {
      since: '1.1',
      get: ({ sheet, areas, edge }, session) => readBorder(session, sheet, areas, edge).style,
      set: (target, style, session) => {
        put(target, { style }, session);
      },
    },
    Weight: {
      since: '1.1',
      get: ({ sheet, areas, edge }, session) => readBorder(session, sheet, areas, edge).weight,
      set: (target, weight, session) => {
        put(target, { weight }, session);
      },
    },
    Color: {
      since: '1.1',
      get: ({ sheet, areas, edge }, session) => readBorder(session, sheet, areas, edge).color,
      set: (target, color, session) => {
        put(target, { color }, session);
      },
    },
  },
  identity: ({ edge }) => ({ Id: edge }),
});

const borderOf = ({ sheet, areas }: Targets['RangeBorderCollection'], edge: Edge): HostObject =>
  hostObject('RangeBorder', { sheet, areas, edge });

/** Excel.RangeBorderCollection */
export const rangeBorderCollection = objectType('RangeBorderCollection', {
  members: {
    Count: { since: '1.1', get: () => edges.length },
    GetItemAt: {
      since: '1.1',
      find: (target, [index]) => borderOf(target, edges[Number(index)] ?? refuseArgument()),
    },
  },
  items: (target) => edges.map((edge) => borderOf(target, edge)),
  item: (target, key) => borderOf(target, edges.find((edge) => edge === key) ?? refuseArgument()),
});
