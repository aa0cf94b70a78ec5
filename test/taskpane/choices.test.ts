import type { ComparatorChoice } from '../../src/domain/comparison';
import { comparatorsText } from '../../src/taskpane/state/comparatorsText';
import { parseComparators } from '../../src/taskpane/state/parseComparators';

describe('the comparators kept in the workbook', () => {
  const kept: [ComparatorChoice, string][] = [
    [{ kind: 'country' }, 'country'],
    [{ kind: 'nearest', k: 5 }, 'nearest:5'],
    [{ kind: 'named', names: ['Cardiff', 'Bristol, City of'] }, 'Cardiff;Bristol, City of'],
    [{ kind: 'family', name: 'Valleys' }, 'family:Valleys'],
    [{ kind: 'published' }, 'published:'],
    [{ kind: 'published', sheet: 'Neighbours' }, 'published:Neighbours'],
  ];
  test.each(kept)('%j is kept as “%s” and comes back', (choice, text) => {
    expect(comparatorsText(choice)).toBe(text);
    expect(parseComparators(text)).toEqual(choice);
  });

  test.each([
    ['', { kind: 'country' }],
    ['nearest', { kind: 'nearest', k: 8 }],
    ['nearest:many', { kind: 'nearest', k: 8 }],
    ['nearest:-3', { kind: 'nearest', k: 8 }],
    ['Cardiff, Swansea', { kind: 'named', names: ['Cardiff', 'Swansea'] }],
  ])('“%s”, from a hand or another version, is taken as %j', (text, choice) => {
    expect(parseComparators(text)).toEqual(choice);
  });
});
