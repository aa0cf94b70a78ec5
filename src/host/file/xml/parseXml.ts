import { FileError } from '../../model/fileError';
import { unescapeXml } from './unescapeXml';
import { XmlElement } from './xmlElement';

const deepest = 256;
const attributePattern = /\s+([^\s=/>"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;

/**
 * Reads a small part into elements. It is no validator: it takes what is well formed enough to be edited by position.
 * @throws FileError damaged, or doctype
 */
export function parseXml(text: string, part: string): XmlElement {
  const damaged = (): FileError => new FileError('damaged', part);
  const stack: XmlElement[] = [];
  let root: XmlElement | undefined;
  let at = 0;
  for (;;) {
    const open = text.indexOf('<', at);
    const between = text.slice(at, open < 0 ? text.length : open);
    const top = stack.at(-1);
    if (top) top.text += unescapeXml(between);
    else if (between.replace('\uFEFF', '').trim() !== '') throw damaged();
    if (open < 0) break;
    if (text.startsWith('<!--', open)) at = after(text, '-->', open + 4, damaged);
    else if (text.startsWith('<?', open)) at = after(text, '?>', open + 2, damaged);
    else if (text.startsWith('<![CDATA[', open)) {
      if (!top) throw damaged();
      at = after(text, ']]>', open + 9, damaged);
      top.text += text.slice(open + 9, at - 3);
    } else if (text.startsWith('<!', open)) {
      throw /^<!DOCTYPE/i.test(text.slice(open, open + 9)) ? new FileError('doctype', part) : damaged();
    } else if (text[open + 1] === '/') {
      at = after(text, '>', open, damaged);
      const written = text.slice(open + 2, at - 1).trim();
      const closed = stack.pop();
      if (!closed || written !== closed.prefix + closed.name) throw damaged();
      closed.innerEnd = open;
      closed.end = at;
    } else {
      const { element, next, isEmpty } = startTag(text, open, damaged);
      if (top) top.children.push(element);
      else if (root) throw damaged();
      else root = element;
      if (!isEmpty) stack.push(element);
      if (stack.length > deepest) throw damaged();
      at = next;
    }
  }
  if (!root || stack.length > 0) throw damaged();
  return root;
}

function startTag(
  text: string,
  open: number,
  damaged: () => FileError,
): { element: XmlElement; next: number; isEmpty: boolean } {
  const name = /[^\s/><="']+/y;
  name.lastIndex = open + 1;
  const written = name.exec(text)?.[0];
  if (written === undefined) throw damaged();
  const attributes = new Map<string, string>();
  let at = name.lastIndex;
  attributePattern.lastIndex = at;
  for (let match = attributePattern.exec(text); match; match = attributePattern.exec(text)) {
    const key = match[1] ?? '';
    if (attributes.has(key)) throw damaged();
    attributes.set(key, unescapeXml(match[2] ?? match[3] ?? ''));
    at = attributePattern.lastIndex;
  }
  while (text.charCodeAt(at) <= 32) at++;
  const isEmpty = text[at] === '/';
  if (isEmpty) at++;
  if (text[at] !== '>') throw damaged();
  at++;
  const colon = written.indexOf(':');
  const element = new XmlElement(written.slice(colon + 1), written.slice(0, colon + 1), attributes, open);
  element.innerStart = element.innerEnd = element.end = at;
  return { element, next: at, isEmpty };
}

function after(text: string, mark: string, from: number, damaged: () => FileError): number {
  const at = text.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}
