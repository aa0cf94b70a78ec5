import { colourOf } from '../colour';
import { between, flag, oneOf, text } from '../formatFacets';
import { objectType } from '../objectType';
import { Refusal } from '../refusal';
import type { Session } from '../session';
import type { PartOfChart } from '../targets';

/** Checks what every change of a chart checks, and tells of it. */
export function chartChanged({ sheet }: PartOfChart, session: Session): void {
  if (sheet.protection.on && sheet.protection.options?.['allowEditObjects'] !== true) {
    throw new Refusal(
      'AccessDenied',
      `You cannot perform the requested operation. The sheet "${sheet.name}" is protected.`,
    );
  }
  session.changed('charts', sheet);
}

/** Excel.ChartFill. It cannot be read: the API has no getter in ExcelApi 1.14. */
export const chartFill = objectType('ChartFill', {
  members: {
    SetSolidColor: {
      since: '1.1',
      call: (place, [colour], session) => {
        place.set(colourOf(text(colour)) || null);
        chartChanged(place, session);
      },
    },
    Clear: {
      since: '1.1',
      call: (place, _args, session) => {
        place.set(null);
        chartChanged(place, session);
      },
    },
  },
});

const styles: Readonly<Record<string, string>> = {
  None: 'None',
  Continuous: 'Continuous',
  Automatic: 'Continuous',
  Dash: 'Dash',
  DashDot: 'DashDot',
  DashDotDot: 'DashDot',
  Dot: 'Dot',
  RoundDot: 'Dot',
  Grey25: 'Continuous',
  Grey50: 'Continuous',
  Grey75: 'Continuous',
};

/** Excel.ChartLineFormat and Excel.ChartBorder. Weights in points. */
export const chartLineFormat = objectType('ChartLineFormat', {
  members: {
    Color: {
      since: '1.1',
      get: (place) => place.line().color ?? '#000000',
      set: (place, value, session) => {
        place.put({ color: colourOf(text(value)) });
        chartChanged(place, session);
      },
    },
    LineStyle: {
      since: '1.7',
      get: (place) => place.line().style ?? 'Automatic',
      set: (place, value, session) => {
        place.put({ style: styles[oneOf(value, Object.keys(styles))] });
        chartChanged(place, session);
      },
    },
    Weight: {
      since: '1.7',
      get: (place) => place.line().weight ?? 0.75,
      set: (place, value, session) => {
        place.put({ weight: between(value, 0, 1584) });
        chartChanged(place, session);
      },
    },
    Clear: {
      since: '1.1',
      call: (place, _args, session) => {
        place.put({ color: null, style: 'None' });
        chartChanged(place, session);
      },
    },
  },
});

/** Excel.ChartFont: size in points, colour, and weight where the model keeps it. */
export const chartFont = objectType('ChartFont', {
  members: {
    Size: {
      since: '1.1',
      get: (place) => place.font().size ?? 10,
      set: (place, value, session) => {
        place.put({ size: between(value, 1, 409) });
        chartChanged(place, session);
      },
    },
    Bold: {
      since: '1.1',
      get: (place) => place.font().bold ?? false,
      set: (place, value, session) => {
        place.put({ bold: flag(value) });
        chartChanged(place, session);
      },
    },
    Color: {
      since: '1.1',
      get: (place) => place.font().color ?? '#000000',
      set: (place, value, session) => {
        place.put({ color: colourOf(text(value)) });
        chartChanged(place, session);
      },
    },
  },
});
