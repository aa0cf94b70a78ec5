import fc from 'fast-check';
import { scanNumber } from '../../../src/host/file/read/scanNumber';

function scanned(text: string): number {
  const bytes = new TextEncoder().encode(`<v>${text}</v>`);
  return scanNumber(bytes, 3, bytes.length - 4);
}

describe('a written number is the double that JavaScript itself reads', () => {
  test.each([
    '0', '-0', '12', '-3.25', '007', '0.28999999999999998', '9.3699999999999992', '1.5E-3', '-1e300', '123456789012345678',
    '9007199254740993', '0.1234567890123456789', '999999999999999.9999', '0.00000000000000000000012345', '4.35', '.5', '5.',
    // halfway between two doubles, and a hair beside it
    '9007199254740992.5', '9007199254740993.000', '4503599627370497.5', '4503599627370497.4999', '4503599627370497.5001',
  ])('%s', (text) => {
    expect(scanned(text)).toBe(Number(text));
  }); // prettier-ignore

  test('any double, written to seventeen digits or in full', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e15, max: 1e15, noNaN: true }),
        fc.integer({ min: 1, max: 21 }),
        (value, digits) => {
          for (const text of [String(value), value.toPrecision(17), value.toPrecision(digits)])
            expect(scanned(text)).toBe(Number(text));
        },
      ),
      { numRuns: 3000, seed: 20_261_122 },
    );
  });

  test('any digits with a point anywhere', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{1,19}$/), fc.nat(19), (digits, place) => {
        const text = `${digits.slice(0, place)}.${digits.slice(place)}0`;
        expect(scanned(text)).toBe(Number(text));
      }),
      { numRuns: 5000, seed: 20_261_122 },
    );
  });

  test.each(['', ' ', '-', '.', '1.2.3', '1,5', 'x'])('“%s” is none', (text) => {
    expect(scanned(text)).toBeNaN();
  });
});
