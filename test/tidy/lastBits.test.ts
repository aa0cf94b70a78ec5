import { compare } from '../../src/compare/compare';
import type { Comparison } from '../../src/domain/comparison';
import { withoutLastBits } from '../../src/domain/withoutLastBits';
import { sheet, tidied, type Rows } from '../read/readingsOf';

const header = ['Indicator', 'Authority', 'Period', 'Numerator', 'Denominator', 'Value'];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Measure', 'Multiplier', 'Target'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Proportion', 100, 58],
];

/** Cardiff's, compared with those of Conwy, Powys, Swansea and Torfaen. */
function cardiffs(values: readonly (number | string)[]): Comparison {
  const councils = ['Cardiff', 'Conwy', 'Powys', 'Swansea', 'Torfaen'];
  const rows = councils.map((council, at) => ['PM1', council, '2015-16', 58, 100, values[at] ?? '']);
  const made = tidied(sheet([header, ...rows]), sheet(register, { sheet: 'Indicators' }));
  const own = made.made.figures.authorities.findIndex(({ name }) => name === 'Cardiff');
  return compare(made.made, { own, choice: { kind: 'country' } }).made.comparisons[0] as Comparison;
}

describe('what binary fractions put into the last bits of a number decides nothing', () => {
  // As Excel and JavaScript have them: =58/100*100 is 57.99999999999999, =28/100*100 is 28.000000000000004.
  test.each([
    ['worked out here', ['', '', '', '', '']],
    ['worked out by a formula', [(58 / 100) * 100, 58, 58, 58, 58]],
  ])('58 of 100, %s, meets a target of 58 and ties with every other 58', (_, values) => {
    expect(cardiffs(values)).toMatchObject({ value: 58, targetMet: true, rank: 1, tied: 4, quartile: 4 });
  });

  test.each([
    [(28 / 100) * 100, 28],
    [100 / 3, (1 / 3) * 100],
    [0.1 + 0.2, 0.3],
  ])('%d and %d are the same number', (one, other) => {
    expect(one).not.toBe(other);
    expect(withoutLastBits(one)).toBe(withoutLastBits(other));
  });

  test.each([
    0,
    -0,
    58,
    -3.25,
    0.1,
    1e-9,
    123_456_789_012_345,
    7_000_000_000_000_011,
    1_234_567.891,
    NaN,
    Infinity,
  ])('%d stays as it is', (value) => {
    expect(withoutLastBits(value)).toBe(value);
  });
});
