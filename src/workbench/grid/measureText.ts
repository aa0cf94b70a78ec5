import type { CSSProperties } from 'react';
import type { Measure } from './numberInRoom';

/** What the cells of the grid are written in. */
export const cellFont = {
  family: 'Calibri, Carlito, "Segoe UI", Arial, sans-serif',
  size: 14.67 /* 11 points */,
};

let context: CanvasRenderingContext2D | null | undefined;

/** Measures texts as a cell of this look draws them. Where the browser gives nothing to measure with, all have room. */
export function measureText({ fontStyle, fontWeight, fontSize }: CSSProperties): Measure {
  context ??= document.createElement('canvas').getContext('2d');
  const drawn = context;
  if (drawn === null) return () => 0;
  const font = `${fontStyle ?? 'normal'} ${fontWeight ?? 400} ${fontSize ?? `${cellFont.size}px`} ${cellFont.family}`;
  return (text) => {
    drawn.font = font;
    return drawn.measureText(text).width;
  };
}
