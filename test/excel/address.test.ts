import { areaName, parseArea, reference } from '../../src/excel/address';
import { parseAreas } from '../../src/excel/parseAreas';

describe('addresses as Excel writes them', () => {
  test.each([
    ['Sheet1!A1:B4', { row: 0, column: 0, rows: 4, columns: 2 }],
    ["'My sheet'!$C$5:$C$18", { row: 4, column: 2, rows: 14, columns: 1 }],
    ["='It''s'!XFD1048576", { row: 1048575, column: 16383, rows: 1, columns: 1 }],
    ['B2', { row: 1, column: 1, rows: 1, columns: 1 }],
  ])('%s is read as an area', (address, area) => {
    expect(parseArea(address)).toEqual(area);
  });

  test.each([['Sheet1!A:A'], ['Sheet1!1:3'], ['=OFFSET(A1,1,1)'], ['']])('%s is no area', (address) => {
    expect(parseArea(address)).toBeUndefined();
  });

  test.each([
    ['Sheet1!A1:B1,Sheet1!D4', 2],
    ["'Spend, A1, 2015'!A1:B1,'It''s, B2'!D4", 2],
    ['Sheet1!A:C,Sheet1!D4', 1],
    ['', 0],
  ])('%s is so many areas', (addresses, count) => {
    expect(parseAreas(addresses)).toHaveLength(count);
    expect(parseAreas(addresses).slice(-1)).toEqual(
      count === 0 ? [] : [{ row: 3, column: 3, rows: 1, columns: 1 }],
    );
  });

  test('an area is named by its corners, a single cell by itself', () => {
    expect(areaName({ row: 1, column: 1, rows: 8, columns: 3 })).toBe('B2:D9');
    expect(areaName({ row: 1, column: 27, rows: 1, columns: 1 })).toBe('AB2');
  });

  test.each([
    ['Benchmark', 'Benchmark!A1'],
    ['Star chart', "'Star chart'!A1"],
    ["Officer's", "'Officer''s'!A1"],
    ['A1', "'A1'!A1"],
  ])('a reference to the sheet “%s” is quoted where it must be', (sheet, written) => {
    expect(reference(sheet, 'A1')).toBe(written);
  });
});
