import type { PackageDraft } from '../parts/packageDraft';
import { decodeXml } from '../xml/decodeXml';

/**
 * Marks a sheet that we do not rewrite as the selected tab, or no longer: two selected tabs are a group, and what an officer
 * types into one goes into both. Only this attribute changes.
 */
export function selectTab(draft: PackageDraft, part: string, isSelected: boolean): void {
  const bytes = draft.bytes(part);
  const start = decodeXml(bytes.subarray(0, 65_536));
  const tag = /<(?:\w+:)?sheetView\b[^>]*>/.exec(start);
  if (!tag) return;
  const has = /\stabSelected\s*=\s*["'](?:1|true)["']/.test(tag[0]);
  if (has === isSelected) return;
  const without = tag[0].replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  const changed = isSelected ? without.replace(/^<[\w:]+/, (name) => `${name} tabSelected="1"`) : without;
  const encoder = new TextEncoder();
  const before = encoder.encode(start.slice(0, tag.index));
  const old = encoder.encode(tag[0]);
  const made = encoder.encode(changed);
  const all = new Uint8Array(bytes.length - old.length + made.length);
  all.set(bytes.subarray(0, before.length));
  all.set(made, before.length);
  all.set(bytes.subarray(before.length + old.length), before.length + made.length);
  draft.set(part, all);
}
