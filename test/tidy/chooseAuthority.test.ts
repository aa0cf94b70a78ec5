import { Refusal } from '../../src/domain/refusal';
import { chooseAuthority } from '../../src/tidy/chooseAuthority';
import { sheet, tidied } from '../read/readingsOf';

const { made } = tidied(
  sheet([
    ['Council', 'Year', 'PM1'],
    ['Merthyr Tydfil', '2015-16', 1],
    ['Cardiff', '2015-16', 2],
  ]),
);

describe('the council that a run is for', () => {
  test.each([
    ['Merthyr Tydfil', 0],
    ['Merthyr Tudful', 0],
    ['W06000024', 0],
    ['Caerdydd', 1],
    ['City of Cardiff Council', 1],
  ])('“%s” is found', (text, expected) => {
    expect(chooseAuthority(made, text)).toBe(expected);
  });

  const refusal = (act: () => unknown): Refusal => {
    try {
      act();
    } catch (error) {
      if (error instanceof Refusal) return error;
    }
    throw new Error('nothing was refused');
  };

  test('an unknown name is refused with the nearest names that have figures', () => {
    const { code, details, kind } = refusal(() => chooseAuthority(made, 'Merthyr Tidfil'));
    expect([code, kind, details.nearest]).toEqual(['unknownAuthority', 'usage', 'Merthyr Tydfil']);
  });

  test('a council that is not in the sheets is refused by its name', () => {
    expect(refusal(() => chooseAuthority(made, 'Abertawe'))).toMatchObject({
      code: 'authorityHasNoFigures',
      details: { name: 'Swansea' },
    });
  });

  test('without any figures there is nothing to choose from', () => {
    expect(refusal(() => chooseAuthority(tidied(sheet([['Hello']])).made, 'Cardiff'))).toMatchObject({
      code: 'noFigures',
      kind: 'nothing',
    });
  });
});
