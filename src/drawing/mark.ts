import { svgElement } from './svgElement';
import { svgPath } from './svgPath';

export type MarkShape = 'circle' | 'diamond' | 'square';

/** A mark with its middle at a place; `size` is from the middle to its edge, in pixels. */
export function mark(
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
  paint: { fill: string; outline: string; thick?: number },
): string {
  const look = { fill: paint.fill, stroke: paint.outline, 'stroke-width': paint.thick ?? 1.2 };
  switch (shape) {
    case 'circle':
      return svgElement('circle', { cx: x, cy: y, r: size, ...look });
    case 'square':
      return svgElement('rect', { x: x - size, y: y - size, width: 2 * size, height: 2 * size, ...look });
    case 'diamond': {
      const corners = [
        [x, y - size],
        [x + size, y],
        [x, y + size],
        [x - size, y],
      ];
      return svgElement('path', { d: `${svgPath(corners)}Z`, ...look });
    }
  }
}
