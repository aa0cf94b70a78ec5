import { grid } from '../../../../src/host/model/area';
import { moveFormula } from '../../../../src/host/office/cells/moveFormula';
import { parseAddress } from '../../../../src/host/office/cells/parseAddress';
import { qualifiedAddress } from '../../../../src/host/office/cells/areaAddress';
import { shiftReferences } from '../../../../src/host/office/cells/shiftReferences';

const all = { row: 0, column: 0, rows: grid.rows, columns: grid.columns };

describe('addresses', () => {
  test.each([
    ['A1', undefined, { row: 0, column: 0, rows: 1, columns: 1 }],
    ['$B$2:D4', undefined, { row: 1, column: 1, rows: 3, columns: 3 }],
    ['D4:B2', undefined, { row: 1, column: 1, rows: 3, columns: 3 }],
    ['XFD1048576', undefined, { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
    ["'It''s'!A:B", "It's", { row: 0, column: 0, rows: grid.rows, columns: 2 }],
    ['Data!2:3', 'Data', { row: 1, column: 0, rows: 2, columns: grid.columns }],
  ])('%s is read', (text, sheetName, area) => {
    expect(parseAddress(text)).toEqual(sheetName === undefined ? { area } : { sheetName, area });
  });

  test.each(['', 'A', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', '1', 'hello', 'A1,B2'])(
    '"%s" is none',
    (text) => {
      expect(parseAddress(text)).toBeNull();
    },
  );

  test.each([
    ['Data', 'Data!B2'],
    ['My data', "'My data'!B2"],
    ["It's", "'It''s'!B2"],
    ['2015', "'2015'!B2"],
    ['AB12', "'AB12'!B2"],
  ])('a sheet called %s is written %s', (name, address) => {
    expect(qualifiedAddress(name, { row: 1, column: 1, rows: 1, columns: 1 })).toBe(address);
  });
});

describe('a formula after two rows were inserted at row 3 of its sheet, Data', () => {
  test.each([
    ['=A1+A5', '=A1+A7'],
    ['=$A$5*B$2', '=$A$7*B$2'],
    ['=SUM(A2:A10)', '=SUM(A2:A12)'],
    ['=SUM(A:A)', '=SUM(A:A)'],
    ['=SUM(4:6)', '=SUM(6:8)'],
    ["='Other'!A5+Data!A5", "='Other'!A5+Data!A7"],
    ['="A5"&LOG10(A5)', '="A5"&LOG10(A7)'],
    ['=Rate2015*A5', '=Rate2015*A7'],
  ])('%s is %s', (before, after) => {
    expect(shiftReferences(before, 'Data', 'Data', { axis: 'rows', at: 2, count: 2, within: all })).toBe(
      after,
    );
  });
});

describe('a formula after rows 3 and 4 were deleted', () => {
  test.each([
    ['=A1+A5', '=A1+A3'],
    ['=A3+A4', '=#REF!+#REF!'],
    ['=SUM(A2:A10)', '=SUM(A2:A8)'],
    ['=SUM(A3:A10)', '=SUM(A3:A8)'],
    ['=SUM(A1:A3)', '=SUM(A1:A2)'],
  ])('%s is %s', (before, after) => {
    expect(shiftReferences(before, 'Data', 'Data', { axis: 'rows', at: 2, count: -2, within: all })).toBe(
      after,
    );
  });
});

describe('a formula copied one row down and one column right', () => {
  test.each([
    ['=A1+$A1+A$1+$A$1', '=B2+$A2+B$1+$A$1'],
    ["=SUM('My data'!A1:B2)", "=SUM('My data'!B2:C3)"],
    ['=XFD1', '=#REF!'],
  ])('%s is %s', (before, after) => {
    expect(moveFormula(before, 1, 1)).toBe(after);
  });
});
