import { cellAddress, cellName } from '../../src/domain/cellName';

describe('cells are named as Excel names them', () => {
  test.each([
    [0, 0, 'A1'],
    [6, 1, 'B7'],
    [0, 25, 'Z1'],
    [0, 26, 'AA1'],
    [0, 701, 'ZZ1'],
    [0, 702, 'AAA1'],
    [1048575, 16383, 'XFD1048576'],
  ])('row %i, column %i is %s', (row, column, name) => {
    expect(cellName(row, column)).toBe(name);
  });

  test('a sheet’s name is quoted where Excel quotes it', () => {
    expect(cellAddress({ sheet: 'Spend', row: 3, column: 1 })).toBe('Spend!B4');
    expect(cellAddress({ sheet: "Children's services", row: 3, column: 1 })).toBe(
      "'Children''s services'!B4",
    );
  });
});
