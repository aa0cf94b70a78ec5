import { decimalsOf as decimalsWritten } from '../../src/compare/decimalsOf';
import { formatNumber } from '../../src/definitions/words/formatNumber';
import type { Indicator } from '../../src/domain/indicator';
import { decimalsOf } from '../../src/present/phrases/decimalsOf';
import { valueInWords } from '../../src/present/phrases/valueInWords';
import { benchmark } from '../../src/present/sheets/benchmark';
import { assessmentOf } from './assessmentOf';

const indicatorOf = (decimals?: number, measure: Indicator['measure'] = 'other'): Indicator => ({
  code: 'X',
  title: { en: 'X' },
  polarity: 'none',
  measure,
  unit: '',
  ...(decimals !== undefined && { decimals }),
});

describe('a value is printed', () => {
  test.each([
    ['as its source prints it', 14.2, 2, '14.20'],
    ['with one decimal, where a division made many', 14.203_125, 4, '14.2'],
    ['with two figures, where it is small', 0.0031, 4, '0.0031'],
    ['with two figures, where a division made it small', 0.003_141_59, 4, '0.0031'],
    ['with two figures below a millionth', 0.000_000_123, 4, '0.00000012'],
    ['without noughts after what it has', 0.5, 0, '0.5'],
    ['with its source’s noughts', 0.5, 3, '0.500'],
    ['as 0, where arithmetic left next to nothing', 5e-17, 1, '0.0'],
    ['as 0, where it is', 0, 1, '0.0'],
    ['with its minus', -0.0031, 4, '−0.0031'],
  ])('%s', (_, value, decimals, words) => {
    expect(valueInWords(value, indicatorOf(decimals), 'en')).toBe(words);
  });

  test('a median between two counts keeps its half', () => {
    expect(valueInWords(2.5, indicatorOf(undefined, 'count'), 'en')).toBe('2.5');
    expect(valueInWords(3, indicatorOf(undefined, 'count'), 'en')).toBe('3');
  });

  test('so that it is seen to differ from what it is read beside', () => {
    const [value, target] = [52.9, 52.94];
    expect(valueInWords(target, indicatorOf(1), 'en', [value])).toBe('52.94');
    expect(valueInWords(value, indicatorOf(1), 'en', [target])).toBe('52.9');
    expect(valueInWords(52.9, indicatorOf(1), 'en', [52.9 + 1e-14])).toBe('52.9');
  });
});

test.each([
  ['£', 30.5, undefined, '£30.50'],
  ['£ per person', 718.44, 1, '£718.44 per person'],
  ['£ per visit', 30, 0, '£30 per visit'],
  ['£ million', 9.4, undefined, '£9.4 million'],
  ['£m', 9.4, undefined, '£9.4m'],
] as const)(
  'pounds have their pence or none: %s, %d with %s decimals is %s',
  (unit, value, decimals, words) => {
    expect(valueInWords(value, { ...indicatorOf(decimals), unit }, 'en')).toBe(words);
  },
);

test('a column has the decimals that the smallest of its values needs', () => {
  expect(decimalsOf(indicatorOf(4), [0.0031, 0.02, 0])).toBe(4);
  expect(decimalsOf(indicatorOf(1), [14.2, 20.3, 9.4])).toBe(1);
});

test('the benchmark formats a small gap for itself', () => {
  const base = assessmentOf();
  const comparisons = base.compared.comparisons.map((one) => ({ ...one, gapToMedian: -0.0031 }));
  const plan = benchmark({ ...base, compared: { ...base.compared, comparisons } });
  const row = plan.cells.findIndex((cells) => cells.includes('SCC/010'));
  const gap = plan.cells[row]?.indexOf(-0.0031);
  const formats = plan.looks.filter(({ area }) => area.row === row && area.column === gap);
  expect(formats.at(-1)?.look.numberFormat).toBe('#,##0.0000');
});

test.each([
  [0.0031, '0.0031'],
  [0.000_000_12, '0.00000012'],
  [0.25, '0.25'],
  [1234.5678, '1,234.568'],
  [0, '0'],
])('in a sentence that knows no indicator, %d is %s', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});

test.each([
  [0.000_001_2, 7],
  [3.4e-8, 9],
  [14.2, 1],
  [1 / 3, 6],
  [0, 0],
])('%d is written out with %d decimals', (value, decimals) => {
  expect(decimalsWritten(value)).toBe(decimals);
});
