import { logColumns, logRow } from '../../src/definitions/record/logRow';
import { recordToKeep } from '../../src/definitions/record/recordToKeep';
import type { JudgementRecord, LogEntry } from '../../src/domain/judgementLog';
import { enterJudgement, type LogAfter } from '../../src/excel/enterJudgement';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { recordBook, run, typeOnGrid, type RecordBook } from '../journeys/recordBook';
import { cellsOf } from './workbookFor';

const entry = new Map([
  ['level', 'Excellent'],
  ['reason', '=inspectors'],
  ['by', 'A. Swyddog'],
  ['on', '2024-06-02'],
]);

/** What `saveEntry` hands over: the log with one entry more than the workbook keeps. */
async function logWith(changes: Partial<LogEntry> = {}): Promise<LogAfter> {
  const { record: kept } = await readWorkbook();
  const before = JSON.parse(kept?.text ?? '{"entries":[]}') as Pick<JudgementRecord, 'entries'>;
  const added: LogEntry = {
    number: before.entries.length + 1,
    on: '2024-06-02',
    framework: 'small',
    domain: 'access',
    domainName: { en: 'Access' },
    role: 'lead',
    suggested: { level: 3, label: { en: 'Mainly good' } },
    before: null,
    level: { level: 4, label: { en: 'Excellent' } },
    reason: '=inspectors',
    by: 'A. Swyddog',
    judgedOn: '2024-06-02',
    evidence: [],
    ...changes,
  };
  const entries = [...before.entries, added];
  const { text, shown } = recordToKeep({ version: 1, framework: 'small', entries, shown: 0 });
  const said = logRow(added, 'en');
  const lines = [[added.number, ...logColumns.map((column) => said[column])]];
  return { read: kept?.text, text, lines, total: shown };
}

/** A published grid with a judgement of another domain in the log, or none. */
async function published(withLine: boolean): Promise<RecordBook> {
  const book = recordBook();
  await run();
  if (!withLine) return book;
  typeOnGrid(book, 'workforce', 'Your level (lead officer)', 'Badly placed');
  typeOnGrid(book, 'workforce', 'Reason', 'vacancies');
  await run();
  return book;
}

const log = ({ workbook }: RecordBook) => (cellsOf(workbook, 'Judgement log') ?? []).slice(3);
const grid = ({ workbook }: RecordBook) => cellsOf(workbook, 'Judgement grid');
const row = (book: RecordBook) => grid(book)!.find((cells) => cells.includes('access'))!;

describe.each([
  ['the first', false],
  ['a further one', true],
])('%s', (_, withLine) => {
  test('is on the grid, in the log and in the copy that the workbook keeps, at once', async () => {
    const book = await published(withLine);
    const after = await logWith();
    const { entered, record } = await enterJudgement('access', entry, after);
    expect(entered).toEqual({ sheet: 'Judgement grid', before: new Map() });
    expect(row(book)).toEqual(expect.arrayContaining(['Excellent', '=inspectors', 'A. Swyddog']));
    expect(log(book).map((cells) => [cells[2], cells[7]])).toEqual([
      ...(withLine ? [['Workforce', 'vacancies']] : []),
      ['Access', '=inspectors'],
    ]);
    const read = await readWorkbook();
    expect(read.record).toEqual(record);
    expect(record).toEqual({ text: after.text, shown: withLine ? 2 : 1 });
    // the hidden names have grown with the lines, so that the next run sees each of them
    expect([...(read.owned.find(({ id }) => id === 'log')?.rows?.keys() ?? [])]).toEqual(
      withLine ? ['1', '2'] : ['1'],
    );
  });

  test('the next run logs nothing twice, and finds nothing wrong with the log', async () => {
    const book = await published(withLine);
    await enterJudgement('access', entry, await logWith());
    const before = log(book).map((cells) => cells.slice(0, 10));
    const made = await run('2024-07-01');
    expect(log(book).map((cells) => cells.slice(0, 10))).toEqual(before);
    expect(made.problems.map(({ code }) => code).filter((code) => code.startsWith('log'))).toEqual([]);
  });

  test('whatever action Excel fails at, grid, log and copy are all as before, or all as entered', async () => {
    const whole = await published(withLine);
    const planned = await logWith();
    whole.host.resetCounts();
    await enterJudgement('access', entry, planned);
    const { actions } = whole.host.counts;
    const state = async (of: RecordBook) =>
      JSON.stringify([grid(of), log(of), (await readWorkbook()).record?.text]);
    const wrong: string[] = [];
    let book = await published(withLine);
    let after = await logWith();
    const before = await state(book);
    for (let n = 1; n <= actions; n += withLine ? 1 : 3) {
      book.host.faults.failAction(n, 'GeneralException');
      const failed = await enterJudgement('access', entry, after).then(
        () => false,
        () => true,
      );
      book.host.faults.clear();
      if (failed) {
        if ((await state(book)) !== before) wrong.push(`action ${n}: between`);
      } else {
        if ((await readWorkbook()).record?.text !== after.text) wrong.push(`action ${n}: not kept`);
        book = await published(withLine);
        after = await logWith();
      }
    }
    expect(wrong).toEqual([]);
    expect(actions).toBeGreaterThan(40);
  }, 120_000);

  test('where no answer comes any more, nothing of the log is lost, and the next run has all of it', async () => {
    const whole = await published(withLine);
    const planned = await logWith();
    whole.host.resetCounts();
    await enterJudgement('access', entry, planned);
    const { syncs } = whole.host.counts;
    const wrong: string[] = [];
    for (let n = 1; n <= syncs; n += 1) {
      const book = await published(withLine);
      const before = log(book);
      const after = await logWith();
      for (let later = n; later < n + 5; later++) {
        book.host.faults.beforeSync(later, () => {
          book.host.faults.dropAnswer(1);
        });
      }
      await enterJudgement('access', entry, after).catch(() => undefined);
      book.host.faults.clear();
      const isEntered = row(book).includes('=inspectors');
      await run('2024-06-02');
      const lines = log(book).map((cells) => [cells[2], cells[7]]);
      const wanted = [...(isEntered ? [['Access', '=inspectors']] : [])];
      const kept = before.map((cells) => [cells[2], cells[7]]);
      if (JSON.stringify(lines) !== JSON.stringify([...kept, ...wanted]))
        wrong.push(`answer ${n}: ${JSON.stringify(lines)}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

test('a log that somebody else has added to since is not written over, and nothing is entered', async () => {
  const book = await published(true);
  const after = await logWith();
  await enterJudgement('protecting', new Map([['reason', 'by another']]), {
    ...(await logWith({ domain: 'protecting', reason: 'by another' })),
  });
  const before = [grid(book), log(book)];
  await expect(enterJudgement('access', entry, after)).rejects.toMatchObject({ code: 'recordChanged' });
  expect([grid(book), log(book)]).toEqual(before);
});

test('before the first publish the workbook keeps the log alone, and the first publish shows it', async () => {
  const book = recordBook();
  const { entered, record } = await enterJudgement('access', entry, await logWith());
  expect(entered).toBeUndefined();
  expect(record.shown).toBe(0);
  const made = await run();
  expect(made.judged.domains.find(({ domain }) => domain === 'access')?.level).toBe(4);
  expect(row(book)).toEqual(expect.arrayContaining(['Excellent', '=inspectors', 'A. Swyddog']));
  expect(log(book)).toHaveLength(1);
});

test('a protected log is refused with what to do, and nothing is entered', async () => {
  const book = await published(true);
  const after = await logWith();
  book.host.person.protect(book.workbook.sheets.find(({ name }) => name === 'Judgement log')!.id, true);
  const before = [grid(book), log(book)];
  await expect(enterJudgement('access', entry, after)).rejects.toMatchObject({ code: 'excelProtected' });
  expect([grid(book), log(book)]).toEqual(before);
});
