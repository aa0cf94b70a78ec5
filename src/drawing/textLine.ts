import { svgElement, svgText } from './svgElement';

export interface TextLook {
  size: number;
  color: string;
  anchor?: 'start' | 'middle' | 'end';
  bold?: boolean;
  /** Degrees clockwise around the place. */
  turn?: number;
}

/** A line of text; `y` is its baseline. */
export function textLine(x: number, y: number, text: string, look: TextLook): string {
  const { size, color, anchor = 'start', bold = false, turn } = look;
  return svgElement(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: color,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? 'bold' : undefined,
      transform: turn === undefined ? undefined : `rotate(${turn} ${round(x)} ${round(y)})`,
    },
    [svgText(text)],
  );
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
