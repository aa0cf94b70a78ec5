import type { Area } from '../../model/area';
import { parseArea } from './parseArea';

/** A reference to one area of a named sheet: `'Star chart'!$B$4:$B$17`, with or without a leading `=`. */
export function parseSheetArea(text: string): { sheet: string; area: Area } | undefined {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text.trim());
  const area = match?.[3] === undefined ? undefined : parseArea(match[3]);
  if (!match || !area) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? '', area };
}
