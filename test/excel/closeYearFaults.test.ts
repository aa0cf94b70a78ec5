import type { Refusal } from '../../src/domain/refusal';
import type { Assessment } from '../../src/domain/assessment';
import { withYearClosed, withYearReopened } from '../../src/assess';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { closedYearOf } from '../../src/present/closedYearOf';
import { presentSheets } from '../../src/present/presentSheets';
import { headings, readings, runOf, type Rows } from '../plan/runOf';
import { seenIn } from './seenIn';
import { cellsOf, workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

const figures: Rows = [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
];
const sheets = { Figures: figures, Indicators: register };
const ids = ['strengths', 'actions', 'years'];

/** What the officer typed, by sheet, key and heading. */
const entries = [
  ['Strengths and areas', 'indicator: PM1', 'Your words', 'We review too late'],
  ['Strengths and areas', 'own: 1', 'Your words', '=our own words'],
  ['Action plan', 'area: indicator: PM1', 'What is to be done', 'Weekly reviews'],
  ['Action plan', 'area: indicator: PM1', 'Owner', 'Head of service'],
  ['Action plan', 'own: 2', 'What is to be done', 'Tell everybody'],
  ['Action plan', 'own: 2', 'Who', 'Staff'],
] as const;

/** The cell of a key under a heading. */
function placeOf(
  { workbook }: Opened,
  name: string,
  key: string,
  heading: string,
): [row: number, column: number] {
  const cells = cellsOf(workbook, name)!;
  const header = cells.filter((row) => row.includes(heading)).at(-1)!;
  return [cells.findIndex((row) => row.includes(key)), header.indexOf(heading)];
}

const words = (opened: Opened): unknown[] =>
  entries.map(([name, key, heading]) => {
    const [row, column] = placeOf(opened, name, key, heading);
    return opened.workbook.sheets.find((sheet) => sheet.name === name)!.cells.value(row, column);
  });
const typed = entries.map(([, , , text]) => text);

/** One run, as the pane and the command line do it: read, assess, publish. */
async function run(change: (made: Assessment) => Assessment): Promise<Refusal | undefined> {
  try {
    const { owned, closedYears } = await readWorkbook();
    const made = change(runOf({ sheets, owned, ...(closedYears !== undefined && { closedYears }) }).made);
    const plans = presentSheets(made).filter(({ id }) => ids.includes(id));
    await publish(plans, { read: owned, closedYears: JSON.stringify(made.closedYears) });
    return undefined;
  } catch (error) {
    return error as Refusal;
  }
}
const plainly = (made: Assessment): Assessment => made;
const closing = (made: Assessment): Assessment => withYearClosed(made, closedYearOf(made, '2015-16'));

/** The sheets are there, and the officer has typed on them. */
async function written(): Promise<Opened> {
  const opened = workbookFor(sheets);
  expect(await run(plainly)).toBeUndefined();
  for (const [name, key, heading, text] of entries) {
    const [row, column] = placeOf(opened, name, key, heading);
    opened.workbook.sheets.find((sheet) => sheet.name === name)!.cells.setValue(row, column, text);
  }
  return opened;
}
const state = ({ workbook }: Opened): string => JSON.stringify(seenIn(workbook));

async function afterClosing(): Promise<{ after: string; syncs: number; actions: number }> {
  const opened = await written();
  opened.host.resetCounts();
  expect(await run(closing)).toBeUndefined();
  const { syncs, actions } = opened.host.counts;
  return { after: state(opened), syncs, actions };
}

describe('closing a year', () => {
  test('keeps the year and every word of the officer’s', async () => {
    const opened = await written();
    expect(await run(closing)).toBeUndefined();
    expect(words(opened)).toEqual(typed);
    expect(opened.workbook.sheets.map(({ name }) => name)).toContain('Closed years');
    const { closedYears } = await readWorkbook();
    expect(JSON.parse(closedYears!)).toMatchObject({
      years: [
        {
          label: '2015-16',
          actions: [
            { text: 'Weekly reviews', owner: 'Head of service' },
            { text: 'Tell everybody', actor: 'staff' },
          ],
        },
      ],
    });
  });

  test('that fails at any action leaves the workbook as before, or as after, and every word in its place', async () => {
    const { after, actions } = await afterClosing();
    const wrong: string[] = [];
    // a dozen of them: at every third it takes ten minutes, and was found whole
    const step = Math.ceil(actions / 12);
    for (let n = step - 1; n <= actions; n += step) {
      const opened = await written();
      const before = state(opened);
      opened.host.faults.failAction(n, 'GeneralException');
      const refusal = await run(closing);
      const there = state(opened);
      if (there !== (refusal === undefined ? after : before)) wrong.push(`action ${n}: between`);
      if (JSON.stringify(words(opened)) !== JSON.stringify(typed)) wrong.push(`action ${n}: words`);
    }
    expect(wrong).toEqual([]);
    expect(actions).toBeGreaterThan(100);
  }, 120_000);

  test('whose answers are lost from some request on is put right by the next run, and every word is in its place', async () => {
    const { after, syncs } = await afterClosing();
    const wrong: string[] = [];
    for (let n = 1; n <= syncs; n++) {
      const opened = await written();
      for (let later = n; later < n + 12; later++) {
        opened.host.faults.beforeSync(later, () => {
          opened.host.faults.dropAnswer(1);
        });
      }
      await run(closing);
      opened.host.faults.clear();
      const second = await run(closing);
      if (second !== undefined) wrong.push(`from ${n}: the next run: ${second.code}`);
      if (JSON.stringify(words(opened)) !== JSON.stringify(typed)) wrong.push(`from ${n}: words`);
      const closed = (await readWorkbook()).closedYears ?? '';
      if ((JSON.parse(closed) as { years: unknown[] }).years.length !== 1) wrong.push(`from ${n}: years`);
    }
    expect(wrong).toEqual([]);
    expect(after).toContain('Closed years');
  }, 120_000);

  test('can be taken back: no year is kept, and every word is in its place', async () => {
    const opened = await written();
    await run(closing);
    expect(await run((made) => withYearReopened(made)!)).toBeUndefined();
    expect(JSON.parse((await readWorkbook()).closedYears!)).toMatchObject({ years: [] });
    expect(words(opened)).toEqual(typed);
    // nothing stands on the sheet of closed years any more: it is gone
    expect(opened.workbook.sheets.map(({ name }) => name)).not.toContain('Closed years');
  });
});
