import { Refusal, sentences } from './refusal';

/** The named colours that add-ins use most. Excel knows all of HTML's. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  navy: '#000080',
  teal: '#008080',
  maroon: '#800000',
  silver: '#C0C0C0',
  lime: '#00FF00',
  aqua: '#00FFFF',
  fuchsia: '#FF00FF',
  olive: '#808000',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  gold: '#FFD700',
  darkgray: '#A9A9A9',
  darkgrey: '#A9A9A9',
  whitesmoke: '#F5F5F5',
};

/**
 * A colour as the API takes it: "#RRGGBB", "RRGGBB" or a name. '' means none.
 * @throws Refusal InvalidArgument for anything else
 */
export function colourOf(value: unknown): string {
  if (value === '') return '';
  if (typeof value === 'string') {
    const hex = /^#?([0-9a-f]{6})$/i.exec(value);
    if (hex) return `#${(hex[1] ?? '').toUpperCase()}`;
    const byName = named[value.toLowerCase()];
    if (byName) return byName;
  }
  throw new Refusal('InvalidArgument', sentences.invalidArgument);
}
