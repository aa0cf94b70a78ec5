import { stripsIn, type Line } from '../../src/workbench/grid/stripsIn';

/** Lines of 20 pixels, but some of their own size. */
function lines(count: number, own: ReadonlyMap<number, number> = new Map()): Line & { asked: number } {
  const line = {
    count,
    asked: 0,
    start: (index: number) => {
      line.asked++;
      return [...own].reduce((sum, [at, size]) => (at < index ? sum + size - 20 : sum), index * 20);
    },
    size: (index: number) => own.get(index) ?? 20,
  };
  return line;
}

const shown = (line: Line, from: number, to: number, beyond = 2): number[] =>
  stripsIn(line, from, to, beyond).map(({ index }) => index);

test.each([
  ['at the top', 0, 60, [0, 1, 2, 3, 4]],
  ['within', 205, 245, [8, 9, 10, 11, 12, 13, 14]],
  ['at the end', 1960, 2000, [96, 97, 98, 99]],
])('what is in view, and two beyond: %s', (_, from, to, expected) => {
  expect(shown(lines(100), from, to)).toEqual(expected);
});

test('a hidden row is left out, and the ones behind it move up', () => {
  expect(shown(lines(100, new Map([[1, 0]])), 0, 40)).toEqual([0, 2, 3, 4]);
});

test('a tall row of which the end is in view is shown', () => {
  expect(shown(lines(100, new Map([[3, 500]])), 540, 560)).toEqual([1, 2, 3, 4, 5]);
});

test('none where there are none', () => {
  expect(shown(lines(0), 0, 100)).toEqual([]);
});

test('a million rows down, some fifty places are asked for, not a million', () => {
  const line = lines(1_048_576);
  expect(shown(line, 20_000_000, 20_000_400).length).toBe(24);
  expect(line.asked).toBeLessThan(60);
});
