import type { Area } from '../../model/area';
import type { Sheet } from '../../model/sheet';
import type { BorderEdge, BorderStyle, CellFormat } from '../../model/styles';
import { colourOf } from '../colour';
import { refuseArgument } from '../formatFacets';
import type { Session } from '../session';
import type { InnerEdge } from '../targets';
import { changeFormats, formatAt, formatsIn } from './cellFormat';

export type Edge = BorderEdge | InnerEdge;
export interface Border {
  /** Excel.BorderLineStyle; null where the cells differ. */
  style: string | null;
  weight: string | null;
  color: string | null;
}

/** The names of sides in setCellProperties. */
export const sideNames: Readonly<Record<string, Edge>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

/** The file's one word for what the API says in two: style and weight. */
const pairs: Readonly<Record<BorderStyle, readonly [style: string, weight: string]>> = {
  Thin: ['Continuous', 'Thin'],
  Medium: ['Continuous', 'Medium'],
  Thick: ['Continuous', 'Thick'],
  Hair: ['Continuous', 'Hairline'],
  Dashed: ['Dash', 'Thin'],
  Dotted: ['Dot', 'Thin'],
  Double: ['Double', 'Thick'],
};

export function readBorder(session: Session, sheet: Sheet, areas: readonly Area[], edge: Edge): Border {
  const seen = new Set<string>();
  for (const area of areas) {
    for (const [strip, side] of strips(area, edge)) {
      for (const index of formatsIn(sheet, strip)) {
        const border = formatAt(session.workbook.styles, index).borders[side];
        const [style, weight] = border ? pairs[border.style] : ['None', 'Thin'];
        seen.add(JSON.stringify([style, weight, border?.color ?? '#000000']));
      }
    }
  }
  if (seen.size > 1) return { style: null, weight: null, color: null };
  const [only] = seen;
  if (only === undefined) return { style: 'None', weight: 'Thin', color: '#000000' };
  const [style, weight, color] = JSON.parse(only) as [string, string, string];
  return { style, weight, color };
}

/** Setting a colour or a weight where there was no line draws a thin one, as Excel does. */
export function putBorder(
  session: Session,
  sheet: Sheet,
  area: Area,
  edge: Edge,
  change: { style?: unknown; weight?: unknown; color?: unknown },
): void {
  if (edge === 'DiagonalDown' || edge === 'DiagonalUp') return refuseArgument();
  const said = JSON.stringify(change);
  for (const [strip, side] of strips(area, edge)) {
    const name = `${said} ${side}`;
    changeFormats(sheet, strip, session.workbook.styles, (format) => bordered(format, side, change), name);
  }
}

function bordered(
  format: CellFormat,
  side: BorderEdge,
  change: { style?: unknown; weight?: unknown; color?: unknown },
): CellFormat {
  const borders = { ...format.borders };
  const old = borders[side] ?? { style: 'Thin' as BorderStyle };
  if (change.style === 'None') {
    const others = Object.entries(borders).filter(([each]) => each !== side);
    return { ...format, borders: Object.fromEntries(others) };
  }
  const [oldStyle, oldWeight] = pairs[old.style];
  const style = change.style ?? oldStyle;
  const weight =
    change.weight ?? (change.style === undefined ? oldWeight : style === 'Double' ? 'Thick' : oldWeight);
  const color = change.color === undefined ? old.color : colourOf(change.color) || undefined;
  borders[side] = { style: wordFor(style, weight), ...(color === undefined ? {} : { color }) };
  return { ...format, borders };
}

function wordFor(style: unknown, weight: unknown): BorderStyle {
  const words = Object.entries(pairs) as [BorderStyle, readonly [string, string]][];
  const exact = words.find(([, pair]) => pair[0] === style && pair[1] === weight);
  if (exact) return exact[0];
  if (style === 'DashDot' || style === 'DashDotDot' || style === 'SlantDashDot') return 'Dashed';
  const byStyle = words.find(([, pair]) => pair[0] === style);
  return byStyle?.[0] ?? refuseArgument();
}

/** The cells and their sides that an edge of an area is made of. Inner edges are the sides between its cells. */
function strips(area: Area, edge: Edge): [Area, BorderEdge][] {
  const { row, column, rows, columns } = area;
  switch (edge) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, edge]];
    case 'EdgeBottom':
      return [[{ ...area, row: row + rows - 1, rows: 1 }, edge]];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, edge]];
    case 'EdgeRight':
      return [[{ ...area, column: column + columns - 1, columns: 1 }, edge]];
    case 'InsideHorizontal':
      return rows < 2
        ? []
        : [
            [{ ...area, rows: rows - 1 }, 'EdgeBottom'],
            [{ ...area, row: row + 1, rows: rows - 1 }, 'EdgeTop'],
          ];
    case 'InsideVertical':
      return columns < 2
        ? []
        : [
            [{ ...area, columns: columns - 1 }, 'EdgeRight'],
            [{ ...area, column: column + 1, columns: columns - 1 }, 'EdgeLeft'],
          ];
    case 'DiagonalDown':
    case 'DiagonalUp':
      return [];
  }
}
