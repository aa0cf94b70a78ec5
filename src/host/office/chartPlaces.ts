import type { Chart, ChartAxis, ChartSeries, ChartText } from '../model/chart';
import type { Sheet } from '../model/sheet';
import { Refusal } from './refusal';
import type { ColourPlace, FontPlace, LinePlace, PartOfChart, TitlePlace } from './targets';

type LineStyle = NonNullable<NonNullable<ChartSeries['line']>['style']>;

function notKept(what: string): never {
  throw new Refusal('NotImplemented', `${what} is not part of this host.`);
}

/** Where a format object of a chart keeps what it is told: one place for each colour, line, font and title. */
export function fillPlace(part: PartOfChart, holder: { fill?: string | null }): ColourPlace {
  return {
    ...part,
    get: () => holder.fill,
    set: (colour) => {
      holder.fill = colour;
    },
  };
}

export function seriesLine(part: PartOfChart, series: ChartSeries): LinePlace {
  return {
    ...part,
    line: () => series.line ?? {},
    put: ({ style, ...change }) => {
      series.line = {
        ...series.line,
        ...change,
        ...(style === undefined ? {} : { style: style as LineStyle }),
      };
    },
  };
}

/** A border that has a colour only. */
export function borderPlace(part: PartOfChart, holder: { border?: string }): LinePlace {
  return {
    ...part,
    line: () => (holder.border === undefined ? {} : { color: holder.border }),
    put: ({ color, style, weight }) => {
      if (weight !== undefined || (style !== undefined && style !== 'Continuous' && style !== 'None')) {
        notKept('The weight or style of this border');
      }
      if (color === null || style === 'None') holder.border = undefined;
      else if (color !== undefined) holder.border = color;
    },
  };
}

/** Lines whose look the model does not keep: what is set must be what it is anyway. */
export function fixedLine(part: PartOfChart, what: string): LinePlace {
  return { ...part, line: () => ({}), put: () => notKept(what) };
}

export function titlePlace(part: PartOfChart, holder: { title?: ChartText }): TitlePlace {
  return {
    ...part,
    title: () => holder.title,
    make: () => (holder.title ??= { text: '', visible: true }),
  };
}

export function titleFont(place: TitlePlace): FontPlace {
  const { sheet, chart } = place;
  return {
    sheet,
    chart,
    font: () => place.title() ?? {},
    put: (change) => {
      Object.assign(place.make(), change);
    },
  };
}

/** A font of size and colour, without weight. */
function plainFont(
  part: PartOfChart,
  read: () => { size?: number; color?: string },
  write: (change: { size?: number; color?: string }) => void,
): FontPlace {
  return {
    ...part,
    font: read,
    put: ({ bold, ...change }) => {
      if (bold === true) notKept('Bold text here');
      write(change);
    },
  };
}

export function axisFont(part: PartOfChart, axis: ChartAxis): FontPlace {
  return plainFont(
    part,
    () => ({ size: axis.fontSize, color: axis.color }),
    ({ size, color }) => {
      if (size !== undefined) axis.fontSize = size;
      if (color !== undefined) axis.color = color;
    },
  );
}

export function chartFont(part: { sheet: Sheet; chart: Chart }): FontPlace {
  const { format } = part.chart;
  return plainFont(
    part,
    () => ({ size: format.fontSize, color: format.fontColor }),
    ({ size, color }) => {
      if (size !== undefined) format.fontSize = size;
      if (color !== undefined) format.fontColor = color;
    },
  );
}

export function legendFont(part: { sheet: Sheet; chart: Chart }): FontPlace {
  const { legend } = part.chart;
  return plainFont(
    part,
    () => ({ size: legend.fontSize }),
    ({ size, color }) => {
      if (color !== undefined) notKept('The colour of a legend');
      if (size !== undefined) legend.fontSize = size;
    },
  );
}

export function labelsFont(part: PartOfChart, series: ChartSeries): FontPlace {
  return plainFont(
    part,
    () => series.labels ?? {},
    (change) => {
      series.labels = { ...series.labels, ...change };
    },
  );
}
