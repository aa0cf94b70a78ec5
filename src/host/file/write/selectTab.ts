import type { Work } from '../../work';
import type { PackageDraft } from '../parts/packageDraft';
import type { SheetFrame } from '../sheetFrame';
import { asUtf8 } from '../xml/asUtf8';

/** What stands before a sheet's rows is read as far as this. */
const farthest = 65_536;

/**
 * Marks a sheet as the selected tab, or no longer: two selected tabs are a group, and what an officer types into one goes into both.
 * Only this attribute changes.
 * @param frame of the sheet as it was opened: its part is not unpacked where it says already what it must
 */
export function* selectTab(
  draft: PackageDraft,
  part: string,
  frame: SheetFrame | undefined,
  isSelected: boolean,
): Work<undefined> {
  if (!draft.isChanged(part) && frame !== undefined && mended(frame.text, isSelected) === undefined)
    return undefined;
  // the first holds what stands before the rows
  const [first = new Uint8Array(), ...others] = yield* draft.pieces(part);
  const bytes = asUtf8(first);
  const tag = mended(new TextDecoder().decode(bytes.subarray(0, farthest)), isSelected);
  if (tag === undefined) return undefined;
  const encoder = new TextEncoder();
  const start = encoder.encode(tag.before).length;
  const end = start + encoder.encode(tag.old).length;
  draft.set(part, [bytes.subarray(0, start), encoder.encode(tag.made), bytes.subarray(end), ...others]);
  return undefined;
}

/** The tag that says whether the sheet is selected, as it is and as it must be; undefined where it says so already, or there is none. */
function mended(
  text: string,
  isSelected: boolean,
): { before: string; old: string; made: string } | undefined {
  const found = /<(?:\w+:)?sheetView\b[^>]*>/.exec(text.slice(0, farthest));
  if (!found) return undefined;
  const [old] = found;
  const has = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(old);
  if (has === isSelected) return undefined;
  const without = old.replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const made = isSelected ? without.replace(/^<[\w:]+/, (name) => `${name} tabSelected="1"`) : without;
  return { before: text.slice(0, found.index), old, made };
}
