import { unzipSync, zipSync, type Unzipped } from 'fflate';

type Random = () => number;

/** What a copy of a file suffered outside: for the report. */
export const bytesDamages = ['bits', 'cut', 'moved', 'repeated'] as const;
/** What a copy of a workbook suffered inside its parts. */
export const partDamages = ['part', 'number', 'markup', 'parts'] as const;
type Damage = (typeof bytesDamages | typeof partDamages)[number];

const nastyNumbers = ['-1', '0', '1e309', '4294967296', '99999999999999999999', 'NaN', '', '1.5', '&#0;'];
const nastyMarkup = [
  '<!DOCTYPE x [<!ENTITY a "a">]>',
  '<![CDATA[',
  '<c r="A1048577"><v>1</v></c>',
  '<row r="0">',
  '</sheetData>',
  '&lol;',
  '\u202e',
  '<mergeCell ref="A1:XFD1048576"/>',
];

/** A copy of a file's bytes, damaged in one way: outside or, a workbook, inside, in one of its parts. */
export function damaged(whole: Uint8Array, how: Damage, random: Random): Uint8Array {
  const upTo = (end: number): number => Math.floor(random() * end);
  switch (how) {
    case 'bits': {
      const copy = whole.slice();
      for (let left = 1 + upTo(8); left > 0; left--) {
        const at = upTo(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << upTo(8));
      }
      return copy;
    }
    case 'cut':
      return whole.slice(0, upTo(whole.length));
    case 'moved': {
      const copy = whole.slice();
      const length = upTo(2_000);
      copy.copyWithin(upTo(copy.length), upTo(copy.length), upTo(copy.length) + length);
      return copy;
    }
    case 'repeated': {
      const from = upTo(whole.length);
      return concatenated(whole.slice(0, from), whole.slice(upTo(whole.length)));
    }
    case 'parts':
      return zipSync(withoutOne(unzipSync(whole), upTo));
    case 'part':
      return inOnePart(whole, upTo, (xml) => xml.slice(0, upTo(xml.length)) + xml.slice(upTo(xml.length)));
    case 'number':
      return inOnePart(whole, upTo, (xml) => {
        const numbers = [...xml.matchAll(/\d+(?:\.\d+)?/g)];
        const found = numbers[upTo(numbers.length)];
        if (found === undefined) return xml;
        const put = nastyNumbers[upTo(nastyNumbers.length)] ?? '';
        return xml.slice(0, found.index) + put + xml.slice(found.index + found[0].length);
      });
    case 'markup':
      return inOnePart(whole, upTo, (xml) => {
        const tags = [...xml.matchAll(/</g)];
        const at = tags[upTo(tags.length)]?.index ?? 0;
        return xml.slice(0, at) + (nastyMarkup[upTo(nastyMarkup.length)] ?? '') + xml.slice(at);
      });
  }
}

/** A copy of a text of figures with lines dropped, doubled or cut, and nasty pieces put in. */
export function damagedText(whole: string, random: Random): string {
  const upTo = (end: number): number => Math.floor(random() * end);
  const pieces = [
    '"',
    ',,,,',
    '\u0000',
    '\ufeff',
    '=1+1',
    '"""',
    ';',
    '\t',
    '1e999',
    '\r',
    'x'.repeat(40_000),
  ];
  const lines = whole.split('\n');
  for (let left = 1 + upTo(20); left > 0; left--) {
    const at = upTo(lines.length);
    const line = lines[at] ?? '';
    const cut = upTo(line.length);
    const made = [
      line.slice(0, cut),
      line + line,
      line.slice(0, cut) + (pieces[upTo(pieces.length)] ?? '') + line.slice(cut),
    ];
    lines[at] = made[upTo(made.length)] ?? '';
  }
  return lines.join('\n');
}

function inOnePart(
  whole: Uint8Array,
  upTo: (end: number) => number,
  change: (xml: string) => string,
): Uint8Array {
  const parts = unzipSync(whole);
  const names = Object.keys(parts).filter((name) => /\.(xml|rels)$/.test(name));
  const name = names[upTo(names.length)] ?? '';
  const xml = new TextDecoder().decode(parts[name]);
  return zipSync({ ...parts, [name]: new TextEncoder().encode(change(xml)) });
}

function withoutOne(parts: Unzipped, upTo: (end: number) => number): Unzipped {
  const names = Object.keys(parts);
  const gone = names[upTo(names.length)];
  return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
}

function concatenated(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
