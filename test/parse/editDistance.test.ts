import fc from 'fast-check';
import { editDistance } from '../../src/parse/editDistance';

describe('how far two words are from each other', () => {
  // Textbook pairs; the swap is Damerau's addition to Levenshtein.
  test.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['cardiff', 'cardif', 1],
    ['swansea', 'swnasea', 1],
    ['ca', 'abc', 3],
    ['', 'powys', 5],
    ['powys', 'powys', 0],
  ])('%s and %s: %i', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });

  test('a limit changes nothing below it, and gives Infinity above', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(5), (one, other, limit) => {
        const distance = editDistance(one, other);
        expect(editDistance(one, other, limit)).toBe(distance <= limit ? distance : Infinity);
      }),
    );
  });
});
