/** Letters of Calibri by their width, a digit being 1; rounded up. Read from Carlito, the free font of the same widths. */
const letters: readonly (readonly [digits: number, letters: string])[] = [
  [0.48, " 'iljîï’,"],
  [0.57, '.I:;`'],
  [0.64, '()-f[]{}J!'],
  [0.71, 'tr'],
  [0.8, '/\\sz"'],
  [0.87, 'Lcx“”'],
  [0.91, 'vykŷ'],
  [0.96, '?FS|ZgaETYâ'],
  [1.08, 'bdhnopquCBRPXKôûü'],
  [1.15, 'VA'],
  [1.25, 'DHG●'],
  [1.35, 'NUOQ&'],
  [1.42, '%wŵ'],
  [1.7, 'mM'],
  [1.8, '@W—'],
];
const widths = new Map(letters.flatMap(([digits, all]) => Array.from(all, (letter) => [letter, digits])));
const usual = 1;
const boldly = 1.04;

/** How wide a text stands in Calibri, in digits: what the widths of Excel's columns are counted in. */
export function textDigits(text: string, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widths.get(letter) ?? usual;
  return bold ? sum * boldly : sum;
}
