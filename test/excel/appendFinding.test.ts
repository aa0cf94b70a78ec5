import { readAndTidy } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { findingFields, type FindingsPlace } from '../../src/domain/findingEntry';
import { findingsPlace } from '../../src/taskpane/state/findingsPlace';
import { appendFinding } from '../../src/excel/appendFinding';
import { insertSheets } from '../../src/excel/insertSheets';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { findingsTemplate, findingsTemplatePlace } from '../../src/present/sheets/findingsTemplate';
import { cellsOf, workbookFor } from './workbookFor';

const finding = {
  domain: 'Access',
  source: 'Case-file audit',
  date: 45_292, // 1 January 2024
  strength: 'Area for development',
  level: 2,
  weight: 1,
  text: '=HYPERLINK("x") is what the auditors wrote',
};

async function tidied() {
  const { grids } = await readWorkbook();
  return readAndTidy(grids, jointReview);
}

async function template(language: 'en' | 'cy' = 'en') {
  const opened = workbookFor({ Figures: [['A']] });
  const [sheet = ''] = await insertSheets([findingsTemplate(jointReview, language)]);
  return { ...opened, sheet, place: findingsTemplatePlace(sheet) };
}

/** An officer's own table: other order, no table of Excel's, notes to the right. */
const own = {
  Evidence: [
    ['Audits of the year', '', '', '', ''],
    ['Finding', 'Domain', 'Date', 'Level', 'Our notes'],
    ['Care plans are late', 'Care management', '2024-01-05', 1, 'ask Siân'],
  ],
};
const ownPlace = async (): Promise<FindingsPlace> => findingsPlace({ tidied: (await tidied()).made })!;

describe.each(['en', 'cy'] as const)('a Findings sheet that we insert (%s)', (language) => {
  test('is the officer’s: no mark of ours, nothing doubtful in it, and found as findings', async () => {
    const { workbook } = await template(language);
    expect(workbook.sheets[1]?.customProperties.size).toBe(0);
    const { made, problems } = await tidied();
    expect(problems).toEqual([]);
    expect(made.findings).toEqual([]);
    expect(made.tables.map(({ layout, fields }) => [layout, Object.keys(fields ?? {}).sort()])).toEqual([
      ['findings', [...findingFields].sort()],
    ]);
  });

  test('takes findings, one below the other, which the next run reads', async () => {
    const { place, workbook, sheet } = await template(language);
    expect((await appendFinding(place, finding)).at).toEqual({ sheet, row: 4, column: 8 });
    await appendFinding(place, { ...finding, text: 'A second' });
    const { made, problems } = await tidied();
    expect(problems).toEqual([]);
    expect(made.findings).toMatchObject([
      {
        domain: 'access',
        source: 'caseFileAudit',
        date: '2024-01-01',
        kind: 'areaForDevelopment',
        level: 2,
        weight: 1,
        text: finding.text,
      },
      { text: 'A second' },
    ]);
    expect(workbook.sheets[1]?.tables[0]?.area).toMatchObject({ row: 3, rows: 3 });
  });
});

test('a table of the officer’s own gets it in its own columns, and keeps what stands beside', async () => {
  const { workbook } = workbookFor(own);
  await appendFinding(await ownPlace(), finding);
  expect(cellsOf(workbook, 'Evidence')?.slice(2)).toEqual([
    ['Care plans are late', 'Care management', '2024-01-05', 1, 'ask Siân'],
    [finding.text, 'Access', 45_292, 2, ''],
  ]);
});

test('a day is the day that was chosen where the workbook counts from 1904', async () => {
  const { workbook } = workbookFor(own);
  workbook.date1904 = true;
  await appendFinding(await ownPlace(), finding);
  expect((await tidied()).made.findings.at(-1)?.date).toBe('2024-01-01');
});

test('cells that are merged below the last finding are not written under', async () => {
  const { workbook } = workbookFor(own);
  workbook.sheets[0]!.merges.push({ row: 2, column: 1, rows: 3, columns: 1 });
  const place = await ownPlace();
  expect((await appendFinding(place, finding)).at).toMatchObject({ row: 5 });
  expect(cellsOf(workbook, 'Evidence')?.[5]).toEqual([finding.text, 'Access', 45_292, 2, '']);
  expect((await tidied()).made.findings).toHaveLength(2);
});

describe('where something else stands further down in the same columns', () => {
  const phones = [
    ['Source: internal audit plan', '', '', '', ''],
    ['', '', '', '', ''],
    ['Name', 'Phone', 'Room', 'Desk', 'Note'],
    ['Ann', '123', '4', '', 'x'],
  ];
  const blank = ['', '', '', '', ''];
  const sheet = (...rows: string[][]) => ({ Evidence: [...own.Evidence, ...rows, ...phones] });

  test('a finding goes right below the last one, and is read; a second goes below the first', async () => {
    const { workbook } = workbookFor(sheet(blank, blank, blank));
    const place = await ownPlace();
    expect((await appendFinding(place, finding)).at).toMatchObject({ row: 3 });
    expect((await appendFinding(place, { ...finding, text: 'A second' })).at).toMatchObject({ row: 4 });
    expect((await tidied()).made.findings.map(({ text }) => text)).toEqual([
      ...['Care plans are late', finding.text, 'A second'],
    ]);
    expect(cellsOf(workbook, 'Evidence')?.slice(6)).toEqual(phones);
  });

  test.each([
    ['the one row between is the last that is free', [blank]],
    ['it follows at once', []],
  ])('nothing is written where %s: the cell in the way is named', async (_, between) => {
    workbookFor(own);
    const place = await ownPlace();
    const { workbook: now } = workbookFor(sheet(...between));
    const before = cellsOf(now, 'Evidence');
    await expect(appendFinding(place, finding)).rejects.toMatchObject({
      code: 'findingsNoRoom',
      details: { sheet: 'Evidence', cell: `A${String(4 + between.length)}` },
    });
    expect(cellsOf(now, 'Evidence')).toEqual(before);
  });

  test('a table of Excel’s grows by the one row, and not over what stands below', async () => {
    const { workbook } = workbookFor(sheet(blank, blank));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Evidence').tables.add('A2:E3', true);
      await context.sync();
    });
    expect((await appendFinding(await ownPlace(), finding)).at).toMatchObject({ row: 3 });
    expect(workbook.sheets[0]?.tables[0]?.area).toMatchObject({ row: 1, rows: 3 });
    expect(cellsOf(workbook, 'Evidence')?.slice(5)).toEqual(phones);
  });
});

test('a table whose last rows were taken out since it was read is not written to', async () => {
  const rows = [...own.Evidence, ['Late too', 'Access', '', 2, '']];
  workbookFor({ Evidence: rows });
  const place = await ownPlace();
  workbookFor(own);
  await expect(appendFinding(place, finding)).rejects.toMatchObject({ code: 'findingsMoved' });
});

test('a table that is not where it was read is not written to', async () => {
  const { workbook, host } = workbookFor(own);
  const place = await ownPlace();
  host.person.insertRows(workbook.sheets[0]!.id, 0, 2);
  const before = cellsOf(workbook, 'Evidence');
  await expect(appendFinding(place, finding)).rejects.toMatchObject({ code: 'findingsMoved' });
  expect(cellsOf(workbook, 'Evidence')).toEqual(before);
});

test('a table with a row of totals is not written under', async () => {
  const { workbook, place } = await template();
  workbook.sheets[1]!.tables[0]!.showTotals = true;
  const before = cellsOf(workbook, place.sheet);
  await expect(appendFinding(place, finding)).rejects.toMatchObject({ code: 'findingsTotals' });
  expect(cellsOf(workbook, place.sheet)).toEqual(before);
});

test('a protected sheet is refused with what to do', async () => {
  const { host, workbook, place } = await template();
  host.person.protect(workbook.sheets[1]!.id, true);
  await expect(appendFinding(place, finding)).rejects.toMatchObject({ code: 'excelProtected' });
});

test('whatever action Excel fails at, the findings that are there stay, and the new one is there whole or not at all', async () => {
  const whole = await template();
  await appendFinding(whole.place, { ...finding, text: 'first' });
  whole.host.resetCounts();
  await appendFinding(whole.place, finding);
  const { actions } = whole.host.counts;
  const after = cellsOf(whole.workbook, whole.sheet);
  const wrong: string[] = [];
  for (let n = 1; n <= actions; n += 1) {
    const { place, host, workbook, sheet } = await template();
    await appendFinding(place, { ...finding, text: 'first' });
    const before = JSON.stringify(cellsOf(workbook, sheet));
    host.faults.failAction(n, 'GeneralException');
    const failed = await appendFinding(place, finding).then(
      () => false,
      () => true,
    );
    host.faults.clear();
    const now = JSON.stringify(cellsOf(workbook, sheet));
    if (now !== (failed ? before : JSON.stringify(after))) wrong.push(`action ${n}`);
  }
  expect(wrong).toEqual([]);
  expect(actions).toBeGreaterThan(20);
});
