import { readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { planTables, type PlanTable } from '../../src/domain/planTable';
import type { Tidied } from '../../src/domain/tidied';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { insertPlanTable } from '../../src/taskpane/run/insertPlanTable';
import { workbookFor } from './workbookFor';

const figures = [
  ['Indicator', 'Authority', 'Period', 'Value'],
  ['PM1', 'Merthyr Tydfil', '2015-16', 70],
  ['PM1', 'Bridgend', '2015-16', 80],
  ['PM1', 'Powys', '2015-16', 81],
];

/** A first row, as the officer types it below the headings, and what is read of it. */
const rows: Readonly<Record<PlanTable, (language: 'en' | 'cy') => (string | number)[]>> = {
  objectives: () => ['CO1', 'A safe and healthy place', 'Director', 'PM1, PM2'],
  partnerActions: (language) => [
    'P1',
    'Joint discharge team',
    'Health board',
    'CO1',
    jointReview.domains[0]!.name[language]!,
    42_825, // 31 March 2017
    'Begun',
  ],
  targets: () => ['PM1', '2015-16', 85],
};
const read: Readonly<Record<PlanTable, (tidied: Tidied) => unknown>> = {
  objectives: ({ objectives }) => objectives,
  partnerActions: ({ partnerActions }) => partnerActions,
  targets: ({ targets }) => targets,
};
const expected: Readonly<Record<PlanTable, object>> = {
  objectives: {
    ref: 'CO1',
    text: 'A safe and healthy place',
    owner: 'Director',
    indicators: ['PM1', 'PM2'],
  },
  partnerActions: {
    ref: 'P1',
    text: 'Joint discharge team',
    partner: 'Health board',
    objective: 'CO1',
    domain: jointReview.domains[0]!.id,
    due: '2017-03-31',
    progress: 'Begun',
  },
  targets: { indicator: 'PM1', period: '2015-16', value: 85 },
};

const cases = planTables.flatMap((kind) =>
  (['en', 'cy'] as const).map((language) => [kind, language] as const),
);

async function tidied() {
  return readAndTidy((await readWorkbook()).grids, jointReview);
}

describe.each(cases)('a sheet for %s that we insert (%s)', (kind, language) => {
  test('is the officer’s own, and nothing is said of it while it is empty', async () => {
    const { workbook } = workbookFor({ Figures: figures });
    const { problems: before } = await tidied();
    await insertPlanTable(kind, jointReview, language, {});
    expect(workbook.sheets[1]?.customProperties.size).toBe(0);
    const { made, problems } = await tidied();
    expect(problems).toEqual(before);
    expect(read[kind](made) ?? []).toEqual([]);
  });

  test('is read once a row is filled in', async () => {
    const { workbook } = workbookFor({ Figures: figures });
    await insertPlanTable(kind, jointReview, language, {});
    rows[kind](language).forEach((value, column) => {
      workbook.sheets[1]!.cells.setValue(4, column, value);
    });
    const { made } = await tidied();
    expect(read[kind](made)).toEqual([expect.objectContaining(expected[kind])]);
  });

  test('stands beside another of its kind', async () => {
    const { workbook } = workbookFor({ Figures: figures });
    await insertPlanTable(kind, jointReview, language, {});
    await insertPlanTable(kind, jointReview, language, {});
    expect(workbook.sheets).toHaveLength(3);
  });
});
