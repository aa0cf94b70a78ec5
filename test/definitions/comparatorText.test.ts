import { comparatorTextOf, parseComparatorText } from '../../src/definitions/comparatorText';
import type { ComparatorChoice } from '../../src/domain/comparison';

describe('comparators as a text', () => {
  const kept: [ComparatorChoice, string][] = [
    [{ kind: 'country' }, 'country'],
    [{ kind: 'country', of: 'tier' }, 'country:tier'],
    [{ kind: 'nearest', k: 5 }, 'nearest:5'],
    [{ kind: 'named', names: ['Cardiff', 'Bristol, City of'] }, 'Cardiff, "Bristol, City of"'],
    [{ kind: 'named', names: ['Bristol, City of'] }, '"Bristol, City of"'],
    [{ kind: 'family', name: 'Valleys' }, 'family:Valleys'],
    [{ kind: 'list', name: 'Mine: all' }, 'list:Mine: all'],
    [{ kind: 'nearest', k: 5, withinCountry: false }, 'nearest:5 anywhere'],
    [{ kind: 'nearest', k: 8, variables: ['Population', 'Density'] }, 'nearest:8 by Population, Density'],
    [
      { kind: 'nearest', k: 8, variables: ['Population', 'Rent, £'], weights: [2, 0.5] },
      'nearest:8 by Population=2, "Rent, £"=0.5',
    ],
    [
      { kind: 'nearest', k: 8, withinCountry: false, variables: ['By area'], weights: [3] },
      'nearest:8 anywhere by By area=3',
    ],
    [{ kind: 'published' }, 'published'],
    [{ kind: 'published', sheet: 'Neighbours: 2015' }, 'published:Neighbours: 2015'],
  ];
  test.each(kept)('%j is written “%s” and comes back', (choice, text) => {
    expect(comparatorTextOf(choice)).toBe(text);
    expect(parseComparatorText(text)).toEqual(choice);
  });

  test.each([
    ['', { kind: 'country' }],
    [' Nearest ', { kind: 'nearest', k: 10 }],
    ['nearest: 12', { kind: 'nearest', k: 12 }],
    ['published:', { kind: 'published' }],
    ['Cardiff,Swansea', { kind: 'named', names: ['Cardiff', 'Swansea'] }],
    // as versions before wrote it into workbooks
    ['Cardiff;Bristol, City of', { kind: 'named', names: ['Cardiff', 'Bristol, City of'] }],
  ])('“%s”, from a hand or another version, is taken as %j', (text, choice) => {
    expect(parseComparatorText(text)).toEqual(choice);
  });

  test.each(['nearest:many', 'nearest:-3', 'nearest:2.5', 'nearest:0'])('“%s” is refused', (text) => {
    expect(parseComparatorText(text)).toBeUndefined();
  });
});
