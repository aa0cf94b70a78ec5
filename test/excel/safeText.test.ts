import { safeText } from '../../src/excel/safeText';

describe('a text handed to Excel stays the text that it is', () => {
  test.each([
    ['a formula', '=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['a plus', '+1', "'+1"],
    ['a minus', '-5x', "'-5x"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a year that Excel would take for a date', '2015-16', "'2015-16"],
    ['a number', '42', "'42"],
    ['a percentage', '42%', "'42%"],
    ['a month and year', 'March 2016', "'March 2016"],
    ['the word true', 'True', "'True"],
    ['the word true with a blank after it', 'True ', "'True "],
    ['an error value', '#N/A', "'#N/A"],
    ['a text that begins with an apostrophe', "'tis", "''tis"],
    ['a DDE call', "cmd|' /C calc'!A0", "'cmd|' /C calc'!A0"],
  ])('%s is marked as text', (_, text, written) => {
    expect(safeText(text)).toBe(written);
  });

  test.each([['Merthyr Tydfil'], ['Ynys Môn'], ['Not enough evidence'], ['']])(
    '“%s” needs no mark',
    (text) => {
      expect(safeText(text)).toBe(text);
    },
  );

  test('control characters and direction marks go, line feeds stay', () => {
    expect(safeText('a\u0000b\r\nc\u202ed')).toBe('ab\ncd');
  });

  test('what is longer than a cell holds is cut at 32,767 characters', () => {
    expect(safeText('a'.repeat(40_000))).toHaveLength(32_767);
  });

  test('the apostrophe counts as one of them, and no character is cut in half', () => {
    expect(safeText('='.padEnd(40_000, 'a'))).toHaveLength(32_767);
    expect(safeText(`${'a'.repeat(32_766)}\u{1f600}`)).toBe('a'.repeat(32_766));
  });

  test('half a character becomes a question mark in a lozenge', () => {
    expect(safeText('a\ud800b')).toBe('a\ufffdb');
  });
});
