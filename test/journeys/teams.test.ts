import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import type { Workbook } from '../../src/host/model/workbook';
import { commandLine, newFolder } from './commandLine';

const councils = ['Cardiff', 'Swansea', 'Newport', 'Wrexham', 'Conwy', 'Merthyr Tydfil'];
const quarters = [2022, 2023, 2024, 2025].flatMap((year) =>
  [1, 2, 3, 4].map((quarter) => `Q${quarter} ${year}`),
);

type Rows = readonly (readonly (string | number)[])[];

function file(folder: string, name: string, rows: Rows): string {
  const path = join(folder, name);
  writeFileSync(path, rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\n'));
  return path;
}

/** Six councils with a unit cost and reviews on time; a register that pairs them; and teams with 16 quarters of reviews. */
function inputs(teams: Rows): string[] {
  const folder = newFolder();
  const figures = councils.flatMap((council, at) => [
    [council, 'COST', '2024-25', 100 + at * 10],
    [council, 'REV', '2024-25', 90 - at * 2],
  ]);
  return [
    file(folder, 'figures.csv', [['Council', 'Indicator', 'Year', 'Value'], ...figures]),
    file(folder, 'indicators.csv', [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain', 'Target', 'Paired with'],
      ['COST', 'Cost of a review', 'Lower is better', '£', 'Resources', '', 'REV'],
      ['REV', 'Reviews on time', 'Higher is better', '%', 'Care management', 80, ''],
      ['VISIT', 'Visits made', 'Higher is better', '%', 'Care management', 70, ''],
    ]),
    file(folder, 'teams.csv', teams),
  ];
}

/** Four teams: the last quarter's values, after 15 that hover about `usual`. */
function scorecard(last: Readonly<Record<string, number>>, usual = 75): Rows {
  return [
    ['Team', 'Indicator', 'Quarter', 'Value'],
    ...Object.entries(last).flatMap(([team, value]) =>
      quarters.map((quarter, at) => [
        team,
        'REV',
        quarter,
        at === 15 ? value : usual + (at % 2 === 0 ? 1 : -1),
      ]),
    ),
  ];
}

async function run(teams: Rows): Promise<{ results: Results; workbook: Workbook }> {
  const folder = newFolder();
  const [out, json] = [join(folder, 'out.xlsx'), join(folder, 'results.json')];
  const asked = ['--authority', 'Merthyr Tydfil', '--comparators', 'country', '--out', out, '--json', json];
  const { code, error } = await commandLine('assess', ...inputs(teams), ...asked);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  const results = JSON.parse(readFileSync(json, 'utf8')) as Results;
  return { results, workbook: openWorkbook(new Uint8Array(readFileSync(out))) };
}

function sheetRows(workbook: Workbook, name: string, columns: number): unknown[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(name);
  return Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: columns }, (_none, column) => sheet.cells.value(row, column)),
  );
}

describe('a sheet of teams', () => {
  const last = { North: 95, South: 81, East: 74, West: 60 };

  test('is not taken for councils, and stands on a sheet of its own, ranked among the teams', async () => {
    const { results, workbook } = await run(scorecard(last));
    expect(results.indicators.map(({ code, of }) => [code, of])).toEqual([
      ['COST', 6],
      ['REV', 6],
    ]);
    const rows = sheetRows(workbook, 'Teams', 12).filter((row) => row[3] === 'Q4 2025');
    // ranks and quartiles of 95, 81, 74, 60 by hand (QUARTILE.INC); the target of 80 from the register
    expect(rows.map((row) => [row[2], row[4], row[5], row[6], row[8], row[9]])).toEqual([
      ['North', 95, 80, 'Yes', 1, 4],
      ['South', 81, 80, 'Yes', 2, 3],
      ['East', 74, 80, 'No', 3, 2],
      ['West', 60, 80, 'No', 4, 1],
    ]);
    // 15 quarters at 74 and 76: 95 is far above the limits, 60 far below; for South 75.4 + 2.66 × 33/15 = 81.3
    expect(rows.map((row) => row[10])).toEqual([
      'special cause: improvement',
      'common cause',
      'common cause',
      'special cause: concern',
    ]);
  });

  test('speaks to the council’s domain: half meet the target, more improve than give concern', async () => {
    const { results } = await run(scorecard({ ...last, West: 74 }));
    const domain = results.domains.find(({ id }) => id === 'care-management');
    const [piece] = domain?.evidence.filter(({ id }) => id === 'team-REV') ?? [];
    // 2 of 4 on four levels: 1 + 0.5 × 3 = 2.5, half up 3; one step up: 4
    expect(piece).toMatchObject({ level: 4, weight: 0.5 });
    expect(piece?.why).toEqual([
      '2 of 4 teams meet their target: level 4.',
      'One step up in that: more teams are improving than give concern.',
    ]);
    expect(piece?.cells[0]).toMatch(/teams\.csv/);
  });

  test.each([
    ['none meet the target: the worst level', { North: 75, South: 75, East: 74, West: 76 }, 1],
    ['all meet it: the best', { North: 95, South: 96 }, 4],
    ['one of four, steady', { North: 80, South: 75, East: 74, West: 76 }, 2],
  ])('%s', async (_, values, level) => {
    const usual = Object.keys(values).length === 2 ? 90 : 75;
    const { results } = await run(scorecard(values, usual));
    const pieces = results.domains.flatMap(({ evidence }) => evidence).filter(({ id }) => id === 'team-REV');
    // one of four: 1 + 0.25 × 3 = 1.75, half up 2
    expect(pieces.map((piece) => piece.level)).toEqual([level]);
  });

  test('with quarters across, and an indicator that only teams have, counted once', async () => {
    const { results, workbook } = await run([
      ['Service', 'Indicator', 'Q1 2025', 'Q2 2025'],
      ['Day care', 'VISIT', 60, 90],
      ['Home care', 'VISIT', 50, 65],
    ]);
    const domain = results.domains.find(({ id }) => id === 'care-management');
    expect(domain?.evidence.map(({ id, level }) => [id, level])).toEqual(
      expect.arrayContaining([['team-VISIT', 3]]),
    );
    expect(domain?.coverage).toBe(1);
    expect(sheetRows(workbook, 'Teams', 12).map((row) => row[2])).toContain('Day care');
  });

  test.each([
    [
      'councils in a column called Area',
      [
        ['Area', 'Indicator', 'Year', 'Value'],
        ['Powys', 'REV', '2023-24', 5],
      ] as Rows,
    ],
    [
      'services of councils',
      [
        ['Council', 'Service', 'Indicator', 'Year', 'Value'],
        ['Powys', 'Homes', 'REV', '2023-24', 5],
      ] as Rows,
    ],
  ])('%s are no teams', async (_, rows) => {
    const { workbook } = await run(rows);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Teams');
  });
});

test('cost against performance: the quarter in words, the medians, and context of the Resources domain', async () => {
  const { results, workbook } = await run(scorecard({ North: 75 }));
  const rows = sheetRows(workbook, 'Cost against performance', 5);
  // the five others: costs 100 … 140, median 120; reviews 90 … 82, median 86; Merthyr Tydfil has 150 and 80
  const table = rows.slice(rows.findIndex((row) => row[1] === 'Cost') + 1);
  expect(table[0]?.slice(0, 3)).toEqual(['Merthyr Tydfil', 150, 80]);
  expect(table[6]?.slice(0, 3)).toEqual(['Comparators’ medians', 120, 86]);
  expect(rows.flat().join(' ')).toContain('higher cost, worse performance');
  const sheet = workbook.sheets.find(({ name }) => name === 'Cost against performance');
  expect(sheet?.charts).toHaveLength(1);
  // by hand: medians 120 and 86 as above; costs of 100 to 150 and outcomes of 80 to 90 among all six
  const at = rows.findIndex(([first]) => first === 'Median lines');
  expect(rows.slice(at + 1, at + 5).map((row) => row.slice(0, 3))).toEqual([
    ['Median cost', 120, 80],
    ['Median cost', 120, 90],
    ['Median performance', 100, 86],
    ['Median performance', 150, 86],
  ]);
  const series = sheet?.charts[0]?.series ?? [];
  expect(series.slice(3).map(({ name, line, categories }) => [name, line?.style, categories])).toEqual([
    [{ text: 'Median cost' }, 'Dash', "'Cost against performance'!$B$16:$B$17"],
    [{ text: 'Median performance' }, 'Dash', "'Cost against performance'!$B$18:$B$19"],
  ]);
  const resources = results.domains.find(({ id }) => id === 'resources');
  const [piece] = resources?.evidence.filter(({ id }) => id === 'money-COST-REV') ?? [];
  expect(piece).toMatchObject({ level: null, why: ['The framework takes it as context only: no level.'] });
  // the one expected piece is there: context is not expected of anybody
  expect(resources?.coverage).toBe(1);
});
