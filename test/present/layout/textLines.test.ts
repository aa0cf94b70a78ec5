import { textDigits } from '../../../src/present/layout/textDigits';
import { textLines } from '../../../src/present/layout/textLines';

test.each([
  ['', 10, 1],
  ['short', 10, 1],
  ['0123456789', 10, 1],
  ['01234567890', 10, 2],
  // Calibri: most letters are narrower than a digit, capital M and W far wider
  ['little letters fit', 13, 1],
  ['MMMMMMMM', 12, 2],
  ['one two three four', 7, 3],
  ['a\nb', 10, 2],
  ['Llanfairpwllgwyngyll', 10, 2],
  ['at Llanfairpwllgwyngyll', 10, 3],
  ['Pen-y-bont', 7, 2],
])('“%s” in lines of %i digits takes %i', (text, room, lines) => {
  expect(textLines(text, room)).toBe(lines);
});

// advance widths of Carlito (the metric-compatible stand-in for Calibri), in shares of its digits' 1038 units, read with a font tool
test.each([
  ['0', 1, 0.001],
  ['m', 1.58, 0.13],
  ['i', 0.45, 0.04],
  ['The level that the officer gave', 23.9, 1],
])('“%s” is taken as wide as it is or a little more', (text, digits, more) => {
  expect(textDigits(text)).toBeGreaterThanOrEqual(digits - 0.01);
  expect(textDigits(text)).toBeLessThanOrEqual(digits + more);
});
