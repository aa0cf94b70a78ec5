import { svgElement } from './svgElement';

/** A straight line. */
export function straightLine(
  from: readonly [number, number],
  to: readonly [number, number],
  paint: { color: string; thick?: number; dash?: string },
): string {
  return svgElement('line', {
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    stroke: paint.color,
    'stroke-width': paint.thick ?? 1,
    'stroke-dasharray': paint.dash,
  });
}
