import type { CellFormat } from '../model/styles';
import { Refusal, sentences } from './refusal';
import { colourOf } from './colour';

/** One thing about a cell's format: how to read it and how to change it. Names as in the API, `font/bold`. */
export interface Facet {
  get(format: CellFormat): unknown;
  put(format: CellFormat, value: unknown): CellFormat;
}

const horizontals = ['Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection'] as const;
const verticals = ['Top', 'Center', 'Bottom', 'Justify'] as const;

export const formatFacets = {
  numberFormat: {
    get: (format) => format.numberFormat,
    put: (format, value) => ({ ...format, numberFormat: text(value) || 'General' }),
  },
  'fill/color': {
    get: (format) => format.fill ?? '#FFFFFF',
    put: (format, value) => ({ ...format, fill: colourOf(value) || undefined }),
  },
  'font/name': {
    get: (format) => format.font.name ?? 'Calibri',
    put: (format, value) => font(format, { name: shortText(value) }),
  },
  'font/size': {
    get: (format) => format.font.size ?? 11,
    put: (format, value) => font(format, { size: between(value, 1, 409) }),
  },
  'font/bold': {
    get: (format) => format.font.bold ?? false,
    put: (format, value) => font(format, { bold: flag(value) || undefined }),
  },
  'font/italic': {
    get: (format) => format.font.italic ?? false,
    put: (format, value) => font(format, { italic: flag(value) || undefined }),
  },
  'font/strikethrough': {
    get: (format) => format.font.strikethrough ?? false,
    put: (format, value) => font(format, { strikethrough: flag(value) || undefined }),
  },
  'font/underline': {
    get: (format) => format.font.underline ?? 'None',
    put: (format, value) => {
      const style = oneOf(value, ['None', 'Single', 'Double'] as const);
      return font(format, { underline: style === 'None' ? undefined : style });
    },
  },
  'font/color': {
    get: (format) => format.font.color ?? '#000000',
    put: (format, value) => font(format, { color: colourOf(value) || undefined }),
  },
  horizontalAlignment: {
    get: (format) => format.horizontal ?? 'General',
    put: (format, value) => {
      const one = oneOf(value, ['General', ...horizontals] as const);
      return { ...format, horizontal: one === 'General' ? undefined : one };
    },
  },
  verticalAlignment: {
    get: (format) => format.vertical ?? 'Bottom',
    put: (format, value) => ({ ...format, vertical: oneOf(value, verticals) }),
  },
  wrapText: {
    get: (format) => format.wrapText ?? false,
    put: (format, value) => ({ ...format, wrapText: flag(value) || undefined }),
  },
  indentLevel: {
    get: (format) => format.indent ?? 0,
    put: (format, value) => ({ ...format, indent: between(value, 0, 250) || undefined }),
  },
  textOrientation: {
    get: (format) => format.textOrientation ?? 0,
    put: (format, value) => ({
      ...format,
      textOrientation: value === 180 ? 180 : between(value, -90, 90) || undefined,
    }),
  },
  'protection/locked': {
    get: (format) => format.locked ?? true,
    put: (format, value) => ({ ...format, locked: flag(value) ? undefined : false }),
  },
} as const satisfies Record<string, Facet>;

export type FacetName = keyof typeof formatFacets;

export function refuseArgument(): never {
  throw new Refusal('InvalidArgument', sentences.invalidArgument);
}

export function flag(value: unknown): boolean {
  return typeof value === 'boolean' ? value : refuseArgument();
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : refuseArgument();
}

function shortText(value: unknown): string {
  const given = text(value);
  return given.length <= 31 ? given : refuseArgument();
}

export function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : refuseArgument();
}

export function between(value: unknown, least: number, most: number): number {
  const given = number(value);
  return given >= least && given <= most ? given : refuseArgument();
}

export function oneOf<const T extends string>(value: unknown, words: readonly T[]): T {
  return words.find((word) => word === value) ?? refuseArgument();
}

function font(format: CellFormat, change: CellFormat['font']): CellFormat {
  return { ...format, font: { ...format.font, ...change } };
}
