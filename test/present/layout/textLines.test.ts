import { textLines } from '../../../src/present/layout/textLines';

test.each([
  ['', 10, 1],
  ['short', 10, 1],
  ['ten chars!', 10, 1],
  ['eleven char', 10, 2],
  ['one two three four', 8, 3],
  ['a\nb', 10, 2],
  ['Llanfairpwllgwyngyll', 10, 2],
  ['at Llanfairpwllgwyngyll', 10, 3],
])('“%s” in lines of %i characters takes %i', (text, perLine, lines) => {
  expect(textLines(text, perLine)).toBe(lines);
});
