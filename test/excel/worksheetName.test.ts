import { worksheetName } from '../../src/excel/worksheetName';

describe('a tab name that Excel takes', () => {
  test.each([
    ['as it is', 'Judgement grid', [], 'Judgement grid'],
    ['without forbidden characters', 'a/b\\c?d*e:f[g]', [], 'a b c d e f g'],
    ['without apostrophes at its ends', "'quoted'", [], 'quoted'],
    ['not “History”', 'history', [], 'Judgement Grid'],
    ['not the officer’s own sheet of that name', 'Benchmark', ['benchmark'], 'Benchmark (JG)'],
    ['nor the second one', 'Benchmark', ['Benchmark', 'Benchmark (JG)'], 'Benchmark (JG 2)'],
    ['31 characters at most', 'x'.repeat(40), [], 'x'.repeat(31)],
    ['31 with what tells it apart', 'x'.repeat(40), ['x'.repeat(31)], `${'x'.repeat(26)} (JG)`],
  ])('%s', (_, wanted, taken, name) => {
    expect(worksheetName(wanted, taken)).toBe(name);
  });
});
