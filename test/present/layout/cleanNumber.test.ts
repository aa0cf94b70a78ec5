import { cleanNumber } from '../../../src/present/layout/cleanNumber';

describe('what binary arithmetic leaves behind the digits that Excel shows is not written', () => {
  test.each([
    [76.46000000000001, 76.46],
    [76.45999999999999, 76.46],
    [0.1 + 0.2, 0.3],
    [-(0.1 + 0.2), -0.3],
    [1.1 * 3, 3.3],
  ])('%d as %d', (value, clean) => {
    expect(cleanNumber(value)).toBe(clean);
  });
});

describe('all other numbers stay as they are, to the last bit', () => {
  test.each([
    0,
    5,
    -74625,
    20 / 3,
    600 / 29,
    20.689655172413794,
    2 / 3,
    1e-7 / 3,
    123456789012345680,
    1e21,
    5e-324,
  ])('%d', (value) => {
    expect(cleanNumber(value)).toBe(value);
  });
});
