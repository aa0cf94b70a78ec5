import { chiSquareQuantile } from '../../src/stats/chiSquareQuantile';
import { chiSquareTail } from '../../src/stats/chiSquareTail';
import { gammaTails } from '../../src/stats/gammaTails';
import { incompleteBeta } from '../../src/stats/incompleteBeta';
import { logGamma } from '../../src/stats/logGamma';
import { normalQuantile } from '../../src/stats/normalQuantile';
import { studentDeviate } from '../../src/stats/studentDeviate';
import { zAt } from '../../src/stats/zAt';

// Expected numbers: scipy 1.17 (norm.ppf, t.isf, chi2.ppf, chi2.isf, chi2.sf, betainc, gammaln).

function expectWithin(got: number, expected: number, relative: number): void {
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

test.each([
  [1e-10, -6.361340902404056],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.3, -0.5244005127080409],
  [0.5, 0],
  [0.975, 1.959963984540054],
  [0.999, 3.090232306167813],
])('the normal deviate below which a share of %p lies is %p', (share, expected) => {
  expectWithin(normalQuantile(share), expected, 4e-15);
});

test.each([
  [0.95, 1.959963984540054],
  [0.998, 3.090232306167813],
  [0.9, 1.6448536269514722],
])('an interval at %p reaches %p standard errors to either side', (confidence, expected) => {
  expectWithin(zAt(confidence), expected, 1e-15);
});

test.each([
  [0.95, 1, 12.706204736174694],
  [0.95, 2, 4.302652729749462],
  [0.95, 4, 2.7764451051977934],
  [0.95, 30, 2.0422724563012378],
  [0.998, 1, 318.30883898555015],
  [0.998, 4, 7.173182219782307],
  [0.998, 100, 3.173739493738783],
  [0.95, 0.5, 164.55767348048818],
])('Student’s t at %p with %p degrees of freedom is %p', (confidence, degrees, expected) => {
  expectWithin(studentDeviate(confidence, degrees), expected, 1e-11);
});

test.each([
  ['lower', 0.025, 1, 0.0009820691171752555],
  ['lower', 0.5, 1, 0.454936423119572],
  ['lower', 0.001, 2, 0.002001000667167068],
  ['lower', 0.025, 19, 8.906516481987971],
  ['lower', 0.001, 0.5, 1.3499395786230753e-12],
  ['lower', 0.025, 200000, 198762.30532748945],
  ['upper', 0.025, 2, 7.3777589082278725],
  ['upper', 0.001, 20, 45.31474661812587],
  ['upper', 0.5, 7, 6.345811195521515],
  ['upper', 1e-12, 3, 58.919755683202155],
] as const)(
  'the χ² that cuts off a %s tail of %p with %p degrees of freedom is %p',
  (tail, share, degrees, expected) => {
    expectWithin(chiSquareQuantile(share, degrees, tail), expected, 1e-10);
  },
);

test.each([
  [0, 1, 1],
  [3.841458820694124, 1, 0.04999999999999989],
  [9.549535706083745, 1, 0.001999999999999454],
  [700, 1, 2.990226975124623e-154],
  [10, 4, 0.04042768199451279],
  [Infinity, 1, 0],
])('the p-value of χ² = %p with %p degrees of freedom is %p', (chiSquare, degrees, expected) => {
  expectWithin(chiSquareTail(chiSquare, degrees), expected, 1e-12);
});

test.each([
  [0, 2, 3, 0],
  [0.1, 2, 3, 0.0523],
  [0.9, 0.5, 0.5, 0.7951672353008665],
  [0.5, 50, 50, 0.5],
  [1e-5, 2, 0.5, 3.7500125000703137e-11],
  [1, 2, 3, 1],
])('the incomplete beta function at %p with %p and %p is %p', (x, a, b, expected) => {
  expectWithin(incompleteBeta(x, a, b), expected, 1e-12);
});

test.each([
  [0.001, 6.907178885383853],
  [0.5, 0.5723649429247],
  [3.7, 1.428072326665388],
  [171, 706.5730622457875],
  [1e6, 12815504.569147611],
])('ln Γ(%p) is %p', (x, expected) => {
  expectWithin(logGamma(x), expected, 1e-13);
});

describe('a number that no distribution has is refused', () => {
  test.each<[string, () => unknown]>([
    ['a share of 0', () => normalQuantile(0)],
    ['a share of 1', () => normalQuantile(1)],
    ['no share', () => normalQuantile(Number.NaN)],
    ['95 for 95%', () => zAt(95)],
    ['no confidence', () => zAt(0)],
    ['no degrees of freedom', () => studentDeviate(0.95, 0)],
    ['a tail of 0', () => chiSquareQuantile(0, 1)],
    ['χ² without degrees', () => chiSquareQuantile(0.5, 0)],
    ['a negative χ²', () => chiSquareTail(-1)],
    ['a shape of 0', () => gammaTails(0, 1)],
    ['beta outside 0 to 1', () => incompleteBeta(1.1, 1, 1)],
    ['beta without a', () => incompleteBeta(0.5, 0, 1)],
    ['ln Γ(0)', () => logGamma(0)],
  ])('%s', (_, call) => {
    expect(call).toThrow(RangeError);
  });
});
