import { parseCell } from '../../src/parse/parseCell';
import { readingsOf, sheet, tidied } from '../read/readingsOf';

const numbers = [1e308, -1e308, 1e200, 5e-324, '1e308', '-1e51', '1e-60'];

describe('a number that no figure can be', () => {
  test.each(numbers)('%p is text, with and without a format', (number) => {
    expect(parseCell(number).kind).toBe('text');
    expect(parseCell(number, '0.0%').kind).toBe('text');
  });

  test.each(numbers)('%p is not used, and its cell is named', (number) => {
    const figures = sheet([
      ['Authority', '2014-15', '2015-16'],
      ['Cardiff', 10, number],
      ['Swansea', 11, 12],
    ]);
    expect(readingsOf(figures).filter((line) => line.includes('2015-16'))).toEqual([
      expect.stringMatching(/^Cardiff .* unreadable/),
      expect.stringMatching(/^Swansea .* 12 /),
    ]);
    const [problem] = tidied(figures).problems.filter(({ code }) => code === 'cellNotUnderstood');
    expect(problem?.at).toMatchObject({ row: 1, column: 2 });
  });

  test.each([0, -0, 1e15, 9e49, 1e-17])('%p is a number', (number) => {
    expect(parseCell(number)).toMatchObject({ kind: 'number', value: number });
  });
});
