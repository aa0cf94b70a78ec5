import type { XmlElement } from '../xml/xmlElement';
import { indexedColors } from './indexedColors';
import { tinted } from './tinted';

/**
 * The colour an element names as "#RRGGBB": by value, from the palette of 56 or from the theme, lightened or darkened by its
 * tint. Undefined for automatic and for what is unknown.
 * @param theme the theme's twelve colours in the order of its part (dk1 lt1 dk2 lt2 accent1 …)
 */
export function readColor(element: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!element || element.flag('auto')) return undefined;
  const base = baseColor(element, theme);
  const tint = element.number('tint') ?? 0;
  return base === undefined || tint === 0 ? base : tinted(base, tint);
}

function baseColor(element: XmlElement, theme: readonly string[]): string | undefined {
  const rgb = element.get('rgb');
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const number = element.number('theme');
  // SpreadsheetML counts light before dark: 0 is lt1 and 1 is dk1, 2 is lt2 and 3 is dk2.
  if (number !== undefined) return theme[[1, 0, 3, 2][number] ?? number];
  const indexed = element.number('indexed');
  return indexed === undefined ? undefined : indexedColors[indexed];
}
