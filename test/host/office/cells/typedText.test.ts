import { typedText } from '../../../../src/host/office/cells/typedText';

const typed = (text: string): unknown => {
  const found = typedText(text, false, 2026, false);
  if (found.kind !== 'value') return found.kind === 'formula' ? found.formula : found.kind;
  return found.numberFormat === undefined ? found.value : [found.value, found.numberFormat];
};

// Excel for Windows, en-US, 365; dates checked against Microsoft's DATEVALUE examples and known serials (1 January 2000 is 36526).
describe('a text that is put into a General cell becomes', () => {
  test.each<[string, unknown]>([
    ['', 'empty'],
    ['Vale of Glamorgan', 'Vale of Glamorgan'],
    ['29.96', 29.96],
    ['007', 7],
    [' 12 ', 12],
    ['-5', -5],
    ['(4)', -4],
    ['1,234', [1234, '#,##0']],
    ['1,23', '1,23'],
    ['12%', [0.12, '0%']],
    ['12.3%', [0.123, '0.00%']],
    ['$5', [5, '$#,##0']],
    ['£5', '£5'],
    ['1e3', [1000, '0.00E+00']],
    ['1 1/2', [1.5, '# ?/?']],
    ['TRUE', true],
    ['false', false],
    ['#N/A', { error: '#N/A' }],
    ['#n/a', { error: '#N/A' }],
    ['n/a', 'n/a'],
    ['2000-01-01', [36526, 'm/d/yyyy']],
    ['1/31/2000', [36556, 'm/d/yyyy']],
    ['31/1/2000', '31/1/2000'],
    ['01.03.2024', '01.03.2024'],
    ['1/2', [46024, 'd-mmm']],
    ['2015-16', '2015-16'],
    ['2011-12', [40878, 'mmm-yy']],
    ['2015/16', '2015/16'],
    ['2011/12', [40878, 'mmm-yy']],
    ['Mar 2019', [43525, 'mmm-yy']],
    ['1 March 2019', [43525, 'd-mmm-yy']],
    ['10:30', [0.4375, 'h:mm']],
    ['Q1 2019', 'Q1 2019'],
    ['-', '-'],
    ['=', '='],
    ['=SUM(A1:B2)', '=SUM(A1:B2)'],
    ["='My sheet'!A1*2", "='My sheet'!A1*2"],
    ['=Table1[[#All],[a b]]', '=Table1[[#All],[a b]]'],
    ['=IF(A1>=3,"x",)', '=IF(A1>=3,"x",)'],
    ['+A1', '=+A1'],
    ['-word', '=-word'],
    ['-5x', 'badFormula'],
    ['=1 2', 'badFormula'],
    ['=SUM(', 'badFormula'],
    ['=)', 'badFormula'],
    ['="open', 'badFormula'],
  ])('%j: %j', (text, becomes) => {
    expect(typed(text)).toEqual(becomes);
  });

  test('text after an apostrophe, whatever it is', () => {
    expect(typedText("'=1", false, 2026, false)).toEqual({ kind: 'value', value: '=1', quotePrefix: true });
  });

  test('a serial of the other system where the workbook counts from 1904', () => {
    expect(typedText('2000-01-01', false, 2026, true)).toMatchObject({ value: 36526 - 1462 });
  });
});
