import type { XmlElement } from '../xml/xmlElement';

/** The twelve colours of Office's own theme (2013), for files without one: dk1 lt1 dk2 lt2 accent1 to 6, two for links. */
const officeTheme = '000000 FFFFFF 44546A E7E6E6 5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47 0563C1 954F72'
  .split(' ')
  .map((hex) => `#${hex}`);

/** The theme's colours in the order of its part. */
export function readTheme(root: XmlElement | undefined): string[] {
  const scheme = root?.child('themeElements', 'clrScheme');
  if (!scheme) return officeTheme;
  return scheme.children.map((entry, i) => {
    const color = entry.children[0];
    const hex = color?.get('lastClr') ?? color?.val ?? '';
    return /^[0-9A-Fa-f]{6}$/.test(hex) ? `#${hex.toUpperCase()}` : (officeTheme[i] ?? '#000000');
  });
}
