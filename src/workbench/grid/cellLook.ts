import type { CSSProperties } from 'react';
import type { BorderEdge, BorderStyle, CellFormat } from '../../host/model/styles';
import type { CellContentKind } from './cellShown';

const borders = {
  Thin: '1px solid',
  Medium: '2px solid',
  Thick: '3px solid',
  Dashed: '1px dashed',
  Dotted: '1px dotted',
  Double: '3px double',
  Hair: '1px dotted',
} as const satisfies Record<BorderStyle, string>;

const edges = {
  EdgeTop: 'borderTop',
  EdgeBottom: 'borderBottom',
  EdgeLeft: 'borderLeft',
  EdgeRight: 'borderRight',
} as const satisfies Record<BorderEdge, keyof CSSProperties>;

const across = { Left: 'left', Center: 'center', Right: 'right', Justify: 'justify' } as const;
const down = { Top: 'flex-start', Center: 'center', Bottom: 'flex-end', Justify: 'flex-start' } as const;

/** Where Excel puts contents that are not told where to be. */
const byKind = { number: 'right', text: 'left', mark: 'center', empty: 'left' } as const satisfies Record<
  CellContentKind,
  string
>;

/** A cell format as the page's style. What the format does not say is left out. */
export function cellLook(format: CellFormat, kind: CellContentKind): CSSProperties {
  const { font, horizontal } = format;
  const align =
    horizontal !== undefined && horizontal in across
      ? across[horizontal as keyof typeof across]
      : horizontal === 'CenterAcrossSelection'
        ? 'center'
        : byKind[kind];
  const look: CSSProperties = { textAlign: align, alignItems: down[format.vertical ?? 'Bottom'] };
  if (format.fill !== undefined) look.backgroundColor = format.fill;
  if (font.color !== undefined) look.color = font.color;
  if (font.bold === true) look.fontWeight = 700;
  if (font.italic === true) look.fontStyle = 'italic';
  if (font.size !== undefined) look.fontSize = `${(font.size * 4) / 3}px`;
  const lines = [font.underline && 'underline', font.strikethrough === true && 'line-through'].filter(
    Boolean,
  );
  if (lines.length > 0) look.textDecoration = lines.join(' ');
  if (format.wrapText === true) look.whiteSpace = 'pre-wrap';
  if (format.indent !== undefined && format.indent > 0) {
    look[align === 'right' ? 'paddingRight' : 'paddingLeft'] = `${format.indent * 9 + 3}px`;
  }
  for (const [edge, property] of Object.entries(edges) as [BorderEdge, (typeof edges)[BorderEdge]][]) {
    const border = format.borders[edge];
    if (border !== undefined) look[property] = `${borders[border.style]} ${border.color ?? '#000000'}`;
  }
  return look;
}
