import type { XmlElement } from '../xml/xmlElement';

const schemeOrder = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
];
const aliases: Readonly<Record<string, string>> = { tx1: 'dk1', bg1: 'lt1', tx2: 'dk2', bg2: 'lt2' };

/** The colour of the solid fill in `parent`: "#RRGGBB", null where it says "no fill", undefined where it says nothing we know. */
export function readPaint(
  parent: XmlElement | undefined,
  theme: readonly string[],
): string | null | undefined {
  if (!parent) return undefined;
  if (parent.child('noFill')) return null;
  const color = parent.child('solidFill')?.children[0];
  if (color?.name === 'srgbClr') return `#${(color.val ?? '000000').toUpperCase()}`;
  if (color?.name === 'schemeClr')
    return theme[schemeOrder.indexOf(aliases[color.val ?? ''] ?? color.val ?? '')];
  if (color?.name === 'sysClr') return `#${(color.get('lastClr') ?? '000000').toUpperCase()}`;
  return undefined;
}
