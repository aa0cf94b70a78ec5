import type { Splice } from './spliceText';
import type { XmlElement } from './xmlElement';

/** The change that puts a fragment last inside an element, opening it where it is empty (`<a/>`). */
export function appendInside(text: string, element: XmlElement, fragment: string): Splice {
  const tag = text.slice(element.start, element.innerStart);
  if (!tag.endsWith('/>')) return { start: element.innerEnd, end: element.innerEnd, insert: fragment };
  return {
    start: element.innerStart - 2,
    end: element.innerStart,
    insert: `>${fragment}</${element.prefix}${element.name}>`,
  };
}
