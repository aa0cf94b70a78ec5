import { namesInText, textOfNames } from '../../src/definitions/namesInText';
import { savedListsOf } from '../../src/definitions/savedListsOf';
import type { OwnedSheet } from '../../src/domain/owned';
import { savedListKey, savedListNumber } from '../../src/domain/savedList';

const setup = (rows: Record<string, [first: string, second?: string]>): OwnedSheet[] => [
  {
    id: 'setup',
    part: '',
    name: 'Setup',
    entries: new Map(
      Object.entries(rows).map(([key, [first, second = '']]) => [
        key,
        new Map(Object.entries({ first, second })),
      ]),
    ),
  },
];

describe('lists of comparators that stand on Setup', () => {
  test('are read by their rows’ numbers; a row that lacks a name or councils is no list, nor is a correction', () => {
    const owned = setup({
      'list: 10': ['Later', 'Cardiff'],
      'list: 2': ['Valleys', 'Merthyr Tydfil, Rhondda Cynon Taf'],
      'list: 3': ['No councils'],
      'list: 4': [' ', 'Cardiff'],
      'table: Spend › Authority': ['Yes', '3'],
      'list: x': ['Bad', 'Cardiff'],
    });
    expect(savedListsOf(owned)).toEqual([
      { key: 'list: 2', name: 'Valleys', names: ['Merthyr Tydfil', 'Rhondda Cynon Taf'] },
      { key: 'list: 10', name: 'Later', names: ['Cardiff'] },
    ]);
  });

  test('are none where there is no Setup', () => {
    expect(savedListsOf([])).toEqual([]);
  });

  test.each([1, 7, 9999])('row %i is found by its key', (number) => {
    expect(savedListNumber(savedListKey(number))).toBe(number);
  });

  test.each([
    ['Cardiff, Swansea', ['Cardiff', 'Swansea']],
    ['Bristol, City of; Cardiff', ['Bristol, City of', 'Cardiff']],
    ['"Bristol, City of", Cardiff', ['Bristol, City of', 'Cardiff']],
    ['W06000015,,W06000011', ['W06000015', 'W06000011']],
  ])('“%s” names councils, and comes back', (text, names) => {
    expect(namesInText(text)).toEqual(names);
    expect(namesInText(textOfNames(names))).toEqual(names);
  });
});
