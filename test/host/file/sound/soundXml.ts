import { parseXml } from '../../../../src/host/file/xml/parseXml';
import type { XmlElement } from '../../../../src/host/file/xml/xmlElement';
import { elementOrders } from './elementOrders';

/** A part as elements, with what is wrong with its XML: characters that XML cannot hold, loose ampersands, undeclared prefixes, elements out of order. */
export function soundXml(part: string, text: string, complain: (what: string) => void): XmlElement {
  // eslint-disable-next-line no-control-regex -- the characters that XML 1.0 (2.2) leaves out
  const illegal = /[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/u.exec(text);
  if (illegal) complain(`holds U+${illegal[0].charCodeAt(0).toString(16)} at ${illegal.index}`);
  const bare = text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const loose = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(bare);
  if (loose) complain(`has a loose ampersand: ${bare.slice(loose.index, loose.index + 20)}`);
  if (/>[^<]*\]\]>/.test(bare)) complain('has ]]> in a text');
  for (const [, code] of bare.matchAll(/&#(x[0-9a-fA-F]+|\d+);/g)) {
    const point = Number(code?.startsWith('x') === true ? `0${code}` : code);
    if (point < 9 || (point > 13 && point < 32) || (point > 0xd7ff && point < 0xe000) || point > 0xfffd)
      if (point < 0x10000 || point > 0x10ffff) complain(`refers to character ${String(code)}`);
  }
  const root = parseXml(text, part);
  prefixes(root, new Set(['xml', 'xmlns']), complain);
  const orders = elementOrders[root.name];
  if (orders !== undefined) inOrder(root, orders, complain);
  return root;
}

function prefixes(element: XmlElement, known: ReadonlySet<string>, complain: (what: string) => void): void {
  const declared = [...element.attributes.keys()].flatMap((name) =>
    name.startsWith('xmlns:') ? [name.slice(6)] : [],
  );
  const here = declared.length === 0 ? known : new Set([...known, ...declared]);
  const used = [
    element.prefix,
    ...[...element.attributes.keys()].map((name) => /^[^:]*:/.exec(name)?.[0] ?? ''),
  ];
  for (const prefix of used) {
    const bare = prefix.replace(':', '');
    if (bare !== '' && !here.has(bare)) complain(`uses the prefix ${bare} undeclared in <${element.name}>`);
  }
  for (const child of element.children) prefixes(child, here, complain);
}

function inOrder(
  element: XmlElement,
  orders: Readonly<Record<string, string>>,
  complain: (what: string) => void,
): void {
  const order = orders[element.name]?.split(' ');
  let last = -1;
  for (const child of element.children) {
    if (order !== undefined) {
      const place = order.indexOf(child.name);
      // the extension namespaces of Microsoft have orders of their own
      if (place < 0 && !/^x\d|^xr|^c1[45]|^a1[46]/.test(child.prefix))
        complain(`has <${child.name}> in <${element.name}>`);
      else if (place < last) complain(`has <${child.name}> too late in <${element.name}>`);
      last = Math.max(last, place);
    }
    if (child.name !== 'extLst') inOrder(child, orders, complain);
  }
}
