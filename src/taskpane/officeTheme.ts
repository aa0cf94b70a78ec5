import type { PaneTheme } from './surroundings';

/** The theme that goes with Office's: dark where its background is dark, high contrast where the system asks for it. */
export function officeTheme(background: string | undefined, forcedColors: boolean): PaneTheme {
  if (forcedColors) return 'highContrast';
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? '');
  if (match === null) return 'light';
  const [red = 255, green = 255, blue = 255] = match.slice(1).map((part) => parseInt(part, 16));
  // perceived lightness, 0 to 255 (ITU-R BT.601)
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
