import { drawingKey } from './drawingKey';
import { drawingLook, type DrawingLook } from './drawingLook';
import type { DrawingOptions, DrawingWords } from './drawingOptions';
import { mark, type MarkShape } from './mark';
import { starLabels } from './starLabels';
import { starNames } from './starNames';
import { straightLine } from './straightLine';
import { svgElement } from './svgElement';
import { svgFrame, titleHeight } from './svgFrame';
import { svgPath } from './svgPath';
import { textLine } from './textLine';

export interface StarSeries {
  name: string;
  /** A level for each axis, 1 or more; null is a gap, never the middle. */
  levels: readonly (number | null)[];
  /** this: a thick line, dark circles · last: dashed, light diamonds · other: dotted, light squares. */
  kind: 'this' | 'last' | 'other';
}

export interface StarData {
  axes: readonly string[];
  /** Rings: levels from 1 to this. */
  levels: number;
  series: readonly StarSeries[];
}

const size = 11;
const pad = 12;
/** Below this width, axes have numbers, and the names stand under the star. */
const narrow = 440;

/** A star: an axis a domain, further out the higher the level; gaps stay gaps. */
export function drawStar(
  { axes, levels, series }: StarData,
  words: DrawingWords,
  { width = 640, look = drawingLook }: DrawingOptions = {},
): string {
  const numbered = width < narrow;
  const labels = numbered ? 20 : Math.min(width * 0.26, 150);
  const radius = Math.max(60, width / 2 - labels - pad - 10);
  const top = titleHeight(words.title, width);
  const angle = (index: number) => (index / axes.length) * 2 * Math.PI - Math.PI / 2;
  const around = (middle: number) =>
    starLabels(
      axes.map((name, index) => ({
        name: numbered ? String(index + 1) : name,
        at: [
          width / 2 + Math.cos(angle(index)) * (radius + 14),
          middle + Math.sin(angle(index)) * (radius + 14),
        ],
        side: Math.cos(angle(index)),
      })),
      { middle, width: labels, size },
    );
  // many long names stand higher and lower than the star: the frame gives way, not the names
  const heights = around(0).map(({ y }) => y);
  const center = { x: width / 2, y: top + Math.max(radius + 34, size + 4 - Math.min(...heights)) };
  const at = (index: number, share: number): [number, number] => [
    center.x + Math.cos(angle(index)) * radius * share,
    center.y + Math.sin(angle(index)) * radius * share,
  ];
  const rings = Array.from({ length: levels }, (_, index) => index + 1);
  const bottom = center.y + Math.max(radius + 34, Math.max(...heights) + 12);
  const names = starNames(numbered ? axes : [], { left: pad, width, top: bottom }, look);
  const key = drawingKey(
    series.length > 1 ? series.map((one) => ({ text: one.name, sample: sampleOf(one.kind, look) })) : [],
    { left: pad, width, top: bottom + names.height },
    look,
  );
  return svgFrame({ width, height: bottom + names.height + key.height + 8 }, words, look, [
    ...rings.map((ring) =>
      svgElement('path', {
        d: `${svgPath(axes.map((_, index) => at(index, ring / levels)))}Z`,
        fill: 'none',
        stroke: ring === levels ? look.outline : look.grid,
      }),
    ),
    ...axes.map((_, index) => straightLine([center.x, center.y], at(index, 1), { color: look.grid })),
    ...[...series].reverse().flatMap((one) => drawnSeries(one, at, levels, look)),
    ...rings.map((ring) =>
      textLine(center.x + 4, center.y - (radius * ring) / levels + 11, String(ring), {
        size: 9.5,
        color: look.muted,
      }),
    ),
    ...around(center.y).map(({ text, x, y, anchor }) =>
      textLine(x, y, text, { size, color: look.ink, anchor }),
    ),
    ...names.drawn,
    ...key.drawn,
  ]);
}

const looksOf = (look: DrawingLook) =>
  ({
    this: { color: look.own, thick: 2.5, dash: undefined, shape: 'circle', fill: look.own },
    last: { color: look.second, thick: 1.8, dash: '6 3', shape: 'diamond', fill: look.paper },
    other: { color: look.outline, thick: 1.5, dash: '1.5 3', shape: 'square', fill: look.paper },
  }) as const satisfies Record<
    StarSeries['kind'],
    { color: string; thick: number; dash: string | undefined; shape: MarkShape; fill: string }
  >;

/** Lines between neighbours that both have a level, around the circle, and a mark on each that has. */
function drawnSeries(
  { levels: values, kind }: StarSeries,
  at: (index: number, share: number) => [number, number],
  levels: number,
  look: DrawingLook,
): string[] {
  const { color, thick, dash, shape, fill } = looksOf(look)[kind];
  const place = (index: number): [number, number] | undefined => {
    const value = values[index];
    return value === null || value === undefined ? undefined : at(index, value / levels);
  };
  const edges = values.flatMap((_, index) => {
    const [from, to] = [place(index), place((index + 1) % values.length)];
    return from === undefined || to === undefined ? [] : [straightLine(from, to, { color, thick, dash })];
  });
  const marks = values.flatMap((_, index) => {
    const here = place(index);
    return here === undefined
      ? []
      : [mark(shape, here[0], here[1], kind === 'this' ? 5 : 5.5, { fill, outline: color, thick: 1.8 })];
  });
  return [...edges, ...marks];
}

function sampleOf(kind: StarSeries['kind'], look: DrawingLook) {
  const { color, thick, dash, shape, fill } = looksOf(look)[kind];
  return (x: number, y: number) =>
    straightLine([x, y], [x + 26, y], { color, thick, dash }) +
    mark(shape, x + 13, y, 5, { fill, outline: color, thick: 1.8 });
}
