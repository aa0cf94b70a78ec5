import { csvGrid } from '../../../src/read/csvGrid';
import { problemSentence } from '../../../src/present/problemSentence';
import { problemCodes, readingsOf, sheet, tidied } from '../readingsOf';

const councils = ['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy'];
const [year, decimal, unclear] = ['2015-16', 'decimalCommas', 'commaUnclear'];

/** A file whose cells are parted by semicolons, with these values; columns after the first are further indicators. */
function bySemicolon(...rows: string[]): ReturnType<typeof csvGrid> {
  const width = rows[0]?.split(';').length ?? 1;
  const codes = Array.from({ length: width }, (_, i) => `PM${i + 1}`).join(';');
  const lines = rows.map((row, at) => `${councils[at]};${year};${row}`);
  return csvGrid('f.csv', [`Council;Year;${codes}`, ...lines].join('\n'));
}

function inSheet(...values: (string | number)[]): ReturnType<typeof sheet> {
  return sheet([['Council', 'Year', 'PM1'], ...values.map((value, at) => [councils[at] ?? '', year, value])]);
}

/** Councils in their order, each with what was read of PM1. */
const valuesOf = (grid: ReturnType<typeof sheet>): string[] =>
  readingsOf(grid)
    .filter((line) => line.includes('· PM1 ·'))
    .map((line) => line.split(' · ')[3] ?? '');

describe('a file parted by semicolons has decimal commas', () => {
  test.each<[string, string[], string[], string[]]>([
    ['one decimal', ['12,5', '7,25', '3'], ['12.5', '7.25', '3'], [decimal]],
    ['three decimals beside others', ['12,5', '1,234', '3'], ['12.5', '1.234', '3'], [decimal]],
    ['three decimals, where another column has one', ['1,234;0,5', '2,345;0,6'], ['1.234', '2.345'], [decimal, decimal]],
    ['points between the thousands', ['1.234,5', '12,5'], ['1234.5', '12.5'], [decimal]],
    ['a percent sign and a marker', ['12,5%', '7,5 [p]', '-3,1'], ['12.5', '7.5 provisional', '-3.1'], [decimal]],
    ['three digits alone are not guessed at', ['1,234', '2,345', '3', '4', '5'], ['unreadable', 'unreadable', '3', '4', '5'], ['cellNotUnderstood', 'cellNotUnderstood', unclear]],
    ['nothing but three digits is no figure', ['1,234', '2,345'], [], [unclear]],
    ['points for decimals: the comma is no decimal sign', ['12.5', '1,234'], ['12.5', '1234'], []],
    ['both for decimals: neither is guessed at', ['12.5', '7,5'], ['12.5', 'unreadable'], ['cellNotUnderstood']],
  ])('%s', (_, rows, values, codes) => {
    const grid = bySemicolon(...rows);
    expect(valuesOf(grid)).toEqual(values);
    expect(problemCodes(grid).filter((code) => [decimal, unclear, 'cellNotUnderstood'].includes(code)).sort()).toEqual(codes);
  }); // prettier-ignore
});

describe('on a sheet a column must have the habit', () => {
  test.each<[string, (string | number)[], string[], string[]]>([
    ['each comma has one or two digits behind it', ['12,5', '7,25', '3,1', 4], ['12.5', '7.25', '3.1', '4'], [decimal]],
    ['thousands stay thousands', ['1,234', '2,345', '3,456'], ['1234', '2345', '3456'], []],
    ['one slip among thousands is no decimal', ['1,234', '2,345', '3,4'], ['1234', '2345', 'unreadable'], []],
    ['two cells are no habit', ['12,5', '7,5', 3], ['unreadable', 'unreadable', '3'], []],
    ['points stand beside the commas', ['12,5', '7,5', '3,5', '4.5'], ['unreadable', 'unreadable', 'unreadable', '4.5'], []],
  ])('%s', (_, values, read, codes) => {
    const grid = inSheet(...values);
    expect(valuesOf(grid)).toEqual(read);
    expect(problemCodes(grid).filter((code) => [decimal, unclear].includes(code))).toEqual(codes);
  }); // prettier-ignore

  test('references to notes are no figures', () => {
    const rows = councils.map((council, at) => [council, year, at + 1, '1,2']);
    expect(problemCodes(sheet([['Council', 'Year', 'PM1', 'Notes'], ...rows]))).not.toContain(decimal);
  });
});

test('it is said with the first cell, of the table that the column is in', () => {
  const { made, problems } = tidied(inSheet('12,5', '7,25', '3,1'));
  const problem = problems.find(({ code }) => code === decimal)!;
  expect(problem.at).toEqual({ sheet: 'Sheet1', row: 1, column: 2 });
  expect(problemSentence(problem, 'en').message).toBe(
    'In this column a comma was read as the decimal sign: “12,5” as 12.5 (3 cells).',
  );
  expect(made.tables[0]?.doubts).toContainEqual(expect.objectContaining({ code: decimal, count: 1 }));
});
