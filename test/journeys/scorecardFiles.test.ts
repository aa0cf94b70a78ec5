import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { workbookFor } from '../excel/workbookFor';
import { commandLine, newFolder } from './commandLine';

type Rows = readonly (readonly (string | number)[])[];

interface Assessed {
  indicators: {
    code: string;
    period: string;
    value: number;
    of: number;
    target: number | null;
    targetMet: boolean | null;
  }[];
  problems: { code: string; cell: string | null }[];
}

/** What the command makes of a real workbook with these rows. */
async function assessed(rows: Rows): Promise<Assessed> {
  const path = join(newFolder(), 'scorecard.xlsx');
  writeFileSync(path, saveWorkbook(workbookFor({ Figures: rows }).workbook));
  const { code, out } = await commandLine('assess', path, '--authority', 'Cardiff', '--json', '-');
  expect(code).toBe(0);
  return JSON.parse(out) as Assessed;
}

const councils = ['Cardiff', 'Swansea', 'Newport', 'Powys', 'Conwy'];

test('a target in a row of its own is met or missed, and never ranked', async () => {
  const { indicators } = await assessed([
    ['Council', 'Indicator', 'Type', 'Good is', '2022-23', '2023-24'],
    ...councils.flatMap((council, at) => [
      [council, 'Reviews on time', 'Actual', 'High', 80 + at, 82 + at],
      [council, 'Reviews on time', 'Target', 'High', 85, 81],
    ]),
  ]);
  expect(indicators).toMatchObject([
    { code: 'Reviews on time', period: '2023-24', value: 82, of: 5, target: 81, targetMet: true },
  ]);
});

test('“Last year” beside a period is that of the year before', async () => {
  const rows = [
    ['Council', 'Indicator', 'Period', 'Value', 'Last year'],
    ...councils.map((council, at) => [council, 'Reviews on time', '2023-24', 80 + at, 70 + at]),
  ];
  const { indicators, problems } = await assessed(rows);
  expect(indicators).toMatchObject([{ code: 'Reviews on time', period: '2023-24', value: 80, of: 5 }]);
  expect(problems).toContainEqual(expect.objectContaining({ code: 'earlierRead', cell: 'E1' }));
});

test('months from April to March under “2023” end in March 2024', async () => {
  const months = ['April', 'July', 'October', 'December', 'January', 'March'];
  const { indicators } = await assessed([
    ['Calls answered 2023'],
    ['Council', 'Month', 'Calls answered'],
    ...councils.flatMap((council, at) => months.map((month, place) => [council, month, 10 * at + place])),
  ]);
  expect(indicators).toMatchObject([{ code: 'Calls answered', period: '2023-24 March', value: 5 }]);
});
