import { chartText } from '../../src/excel/chartText';

describe('a text that a chart says', () => {
  test.each([
    ['as it is', 'Access: rank 3 of 22', 'Access: rank 3 of 22'],
    ['never a reference to a cell', "='Figures'!A1", " ='Figures'!A1"],
    ['nor one behind a mark that nobody sees', '\u202e=A1', ' =A1'],
    ['at most 255 characters', 'a'.repeat(300), `${'a'.repeat(254)}…`],
    ['no character cut in half', `${'a'.repeat(253)}\u{1f600}bcd`, `${'a'.repeat(253)}…`],
  ])('%s', (_, text, said) => {
    expect(chartText(text)).toBe(said);
  });
});
