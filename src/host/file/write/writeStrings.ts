import { TagScanner } from '../read/tagScanner';
import type { Work } from '../../work';
import { contentTypes } from '../parts/contentTypes';
import { asUtf8 } from '../xml/asUtf8';
import { withPrefix } from '../xml/withPrefix';
import type { SaveContext } from './saveContext';

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/**
 * Appends new texts to the shared strings, or makes the part where there is none, named or not; strings that are there stay, for other
 * sheets count on them.
 */
export function* writeStrings({ draft, source, folder, strings }: SaveContext): Work<undefined> {
  if (strings.added.length === 0) return undefined;
  const links = draft.relationships(source.part);
  const named = links.all.find(({ kind }) => kind === 'sharedStrings')?.part;
  const part = named ?? draft.free(`${folder}sharedStrings`, '.xml').replace(/\d+\.xml$/, '.xml');
  const isThere = draft.has(part);
  const encoder = new TextEncoder();
  // nobody else writes this part: it is in one piece
  const [bytes = new Uint8Array()] = isThere ? yield* draft.pieces(part) : [encoder.encode(empty)];
  const list = listIn(asUtf8(bytes), part);
  const added = withPrefix(strings.added.join(''), list.prefix);
  const content = [
    list.before,
    encoder.encode(counted(list.tag, strings.added.length, strings.uses)),
    list.inside,
    encoder.encode(added),
    list.end,
  ];
  draft.set(part, content, isThere ? undefined : contentTypes.sharedStrings);
  if (named === undefined) links.add('sharedStrings', { part });
  return undefined;
}

/** The list of texts, cut at its tags: what stands in it is not looked at, for that may be many megabytes. */
function listIn(
  bytes: Uint8Array,
  part: string,
): { before: Uint8Array; tag: string; prefix: string; inside: Uint8Array; end: Uint8Array } {
  const scanner = new TagScanner(bytes, 0, part);
  scanner.nextTag();
  const isEmpty = scanner.endTag();
  const { open, at } = scanner;
  const tag = new TextDecoder().decode(bytes.subarray(open, at)).replace(/\s*\/>$/, '>');
  const prefix = /^<(\w+:)?/.exec(tag)?.[1] ?? '';
  const close = isEmpty ? at : closing(bytes);
  return {
    before: bytes.subarray(0, open),
    tag,
    prefix,
    inside: bytes.subarray(at, close),
    end: isEmpty ? new TextEncoder().encode(`</${prefix}sst>`) : bytes.subarray(close),
  };
}

/** Where the last end tag begins. */
function closing(bytes: Uint8Array): number {
  let at = bytes.length - 2;
  while (at > 0 && !(bytes[at] === 0x3c && bytes[at + 1] === 0x2f)) at--;
  return at;
}

function counted(tag: string, added: number, uses: number): string {
  return tag
    .replace(/\suniqueCount="(\d+)"/, (_, count: string) => ` uniqueCount="${Number(count) + added}"`)
    .replace(/\scount="(\d+)"/, (_, count: string) => ` count="${Number(count) + uses}"`);
}
