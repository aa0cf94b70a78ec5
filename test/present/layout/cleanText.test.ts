import { cleanText } from '../../../src/present/layout/cleanText';

test.each([
  ['a line break stays', 'one\r\ntwo', 'one\ntwo'],
  ['control characters go', 'a\u0000b\u0007c\u001Fd\u0085e', 'abcde'],
  ['half a character goes', 'a\uD83Db', 'ab'],
  ['a whole one stays', 'a😀b', 'a😀b'],
  ['what looks like a formula stays text', '=1+1', '=1+1'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('text ends at the 32,767 characters that a cell holds', () => {
  expect(cleanText('x'.repeat(32_767))).toHaveLength(32_767);
  const cut = cleanText(`${'x'.repeat(32_765)}😀${'x'.repeat(9)}`);
  expect(cut.length).toBeLessThanOrEqual(32_767);
  expect(cut).toMatch(/x…$/);
});
