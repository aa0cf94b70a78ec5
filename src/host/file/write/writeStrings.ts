import { contentTypes } from '../parts/contentTypes';
import { withPrefix } from '../xml/withPrefix';
import type { SaveContext } from './saveContext';

const empty =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="0" uniqueCount="0"></sst>';

/** Appends new texts to the shared strings, or makes the part where there is none, named or not; strings that are there stay, for other sheets count on them. */
export function writeStrings({ draft, source, folder, strings }: SaveContext): void {
  if (strings.added.length === 0) return;
  const links = draft.relationships(source.part);
  const named = links.all.find(({ kind }) => kind === 'sharedStrings')?.part;
  const part = named ?? draft.free(`${folder}sharedStrings`, '.xml').replace(/\d+\.xml$/, '.xml');
  const isThere = draft.has(part);
  const text = isThere ? draft.text(part) : empty;
  const prefix = /<(\w+:)?sst\b/.exec(text)?.[1] ?? '';
  const counted = text.replace(/<(?:\w+:)?sst\b[^>]*>/, (tag) =>
    tag
      .replace(
        /\suniqueCount="(\d+)"/,
        (_, count: string) => ` uniqueCount="${Number(count) + strings.added.length}"`,
      )
      .replace(/\scount="(\d+)"/, (_, count: string) => ` count="${Number(count) + strings.uses}"`),
  );
  const opened = counted.replace(/<((?:\w+:)?sst\b[^>]*)\/>\s*$/, `<$1></${prefix}sst>`);
  const end = opened.lastIndexOf('</');
  draft.set(
    part,
    opened.slice(0, end) + withPrefix(strings.added.join(''), prefix) + opened.slice(end),
    isThere ? undefined : contentTypes.sharedStrings,
  );
  if (named === undefined) links.add('sharedStrings', { part });
}
