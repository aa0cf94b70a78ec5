import { escapeXml } from './escapeXml';
import type { Splice } from './spliceText';
import type { XmlElement } from './xmlElement';

/** The change that gives an element's start tag an attribute, or takes it away (undefined). `text` is what it was parsed from. */
export function setAttribute(
  text: string,
  element: XmlElement,
  name: string,
  value: string | undefined,
): Splice {
  const tagEnd = element.innerStart;
  const tag = text.slice(element.start, tagEnd);
  const found = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`).exec(tag);
  const insert = value === undefined ? '' : ` ${name}="${escapeXml(value)}"`;
  if (found)
    return { start: element.start + found.index, end: element.start + found.index + found[0].length, insert };
  const close = tag.endsWith('/>') ? tagEnd - 2 : tagEnd - 1;
  return { start: close, end: close, insert };
}
