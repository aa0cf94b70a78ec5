import { formattedText } from '../../../../src/host/office/cells/formattedText';

// As Excel for Windows shows them in a wide column (English, UK regional settings make no difference to these).
describe('what a cell shows', () => {
  test.each<[number | string | boolean, string, string]>([
    [1234.567, 'General', '1234.567'],
    [1 / 3, 'General', '0.333333333'],
    [0.1 + 0.2, 'General', '0.3'],
    [12345678901234, 'General', '1.23457E+13'],
    [1234.567, '0', '1235'],
    [1234.567, '0.0', '1234.6'],
    [1.005, '0.00', '1.01'],
    [-0.04, '0.0', '-0.0'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [1234567, '#,##0,', '1,235'],
    [0.1234, '0%', '12%'],
    [0.1234, '0.0%', '12.3%'],
    [-5, '0;(0)', '(5)'],
    [0, '0;-0;"nil"', 'nil'],
    [1.25, '+0.0;-0.0', '+1.3'],
    [3, '0.0 "pp"', '3.0 pp'],
    [0.5, '#.##', '.5'],
    [5, ';;;', ''],
    [12345.678, '0.00E+00', '1.23E+04'],
    [45352, 'd/m/yyyy', '1/3/2024'],
    [45352, 'dd mmmm yyyy', '01 March 2024'],
    [45352.75, 'yyyy-mm-dd hh:mm', '2024-03-01 18:00'],
    [0.5, 'h:mm AM/PM', '12:00 PM'],
    [60, 'd/m/yyyy', '29/2/1900'],
    ['x', '@', 'x'],
    ['x', '0.0', 'x'],
    [5, '@', '5'],
    [true, '0.0', 'TRUE'],
  ])('%j under %s is %j', (value, format, shown) => {
    expect(formattedText(value, format, false)).toBe(shown);
  });
});
