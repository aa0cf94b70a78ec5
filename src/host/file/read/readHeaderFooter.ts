import type { PageLayout } from '../../model/sheet';
import type { XmlElement } from '../xml/xmlElement';

/** The header and footer of odd pages, which Excel uses for all unless told otherwise: `&L…&C…&R…` taken apart; "&&" is an ampersand. */
export function readHeaderFooter(element: XmlElement | undefined): PageLayout['headerFooter'] | undefined {
  const found: NonNullable<PageLayout['headerFooter']> = {};
  for (const [name, suffix] of [
    ['oddHeader', 'Header'],
    ['oddFooter', 'Footer'],
  ] as const) {
    const text = element?.child(name)?.text ?? '';
    for (const [, place = 'C', words = ''] of `&C${text}`.matchAll(/&([LCR])((?:&&|(?!&[LCR])[\s\S])*)/g)) {
      if (words === '') continue;
      const side = place === 'L' ? 'left' : place === 'R' ? 'right' : 'center';
      found[`${side}${suffix}`] = words;
    }
  }
  return Object.keys(found).length > 0 ? found : undefined;
}
