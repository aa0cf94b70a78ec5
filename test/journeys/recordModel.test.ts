import fc from 'fast-check';
import type { Assessment } from '../../src/domain/assessment';
import type { LogEntry } from '../../src/domain/judgementLog';
import { appendFinding } from '../../src/excel/appendFinding';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { cellsOf } from '../excel/workbookFor';
import { smallFramework } from '../present/smallFramework';
import { recordBook, run, typeOnGrid, type RecordBook } from './recordBook';

/** Set SEED to find again what a run found; a failure prints its own. */
const seed = Number(process.env['SEED'] ?? 20_240_601);
const domains = smallFramework.domains.map(({ id }) => id);
const columns = [
  'Your level (lead officer)',
  'Reason',
  'By',
  'On',
  'Moderated level',
  'Moderator’s reason',
  'Moderated by',
  'Moderated on',
] as const;
type Column = (typeof columns)[number];
const labels = ['Poor', 'Inconsistent', 'Mainly good', 'Excellent'];
const isLevel = (column: Column) => column === columns[0] || column === columns[4];

/** What must be found again: what was typed, where, and all that was ever in the log. */
interface Model {
  typed: Map<string, Map<Column, string>>;
  findings: { domain: string; text: string }[];
  log: LogEntry[];
  /** Something was typed that no run has taken up. */
  open: boolean;
  edits: number;
}
type Step = fc.AsyncCommand<Model, RecordBook>;

/** A step with its words for the report. */
const step = (
  name: string,
  act: (model: Model, book: RecordBook) => Promise<void> | void,
  check: (model: Model) => boolean = () => true,
): Step => ({
  check: (model) => check(model),
  run: async (model, book) => {
    model.edits += 1;
    await act(model, book);
  },
  toString: () => name,
});

function type(model: Model, book: RecordBook, domain: string, column: Column, text: string): void {
  // an apostrophe first: Excel takes it for text whatever it looks like
  typeOnGrid(book, domain, column, text === '' ? '' : `'${text}`);
  const cells = model.typed.get(domain) ?? new Map<Column, string>();
  if (text.trim() === '') cells.delete(column);
  else cells.set(column, text.trim());
  model.typed.set(domain, cells);
  model.open = true;
}

const levelsOf = (domain: string): string[] =>
  ['workforce', 'performance'].includes(domain)
    ? ['Badly placed', 'Uncertainly placed', 'Well placed', 'Strongly placed']
    : labels;

/** A run that came to its end: nothing is lost, nothing is in another domain, and the log has only grown. */
async function checked(model: Model, book: RecordBook, made: Assessment): Promise<void> {
  const grid = cellsOf(book.workbook, 'Judgement grid')!;
  const header = grid.find((row) => row.includes('Key'))!;
  for (const domain of domains) {
    const row = grid.find((cells) => cells[header.indexOf('Key')] === domain)!;
    const found = columns.map((column) => String(row[header.indexOf(column)] ?? '').trim());
    expect([domain, ...found]).toEqual([
      domain,
      ...columns.map((column) => model.typed.get(domain)?.get(column) ?? ''),
    ]);
  }
  const entries = made.judged.record!.entries;
  expect(entries.slice(0, model.log.length)).toEqual(model.log);
  expect(entries.map(({ number }) => number)).toEqual(entries.map((_, at) => at + 1));
  for (const [domain, cells] of model.typed) {
    for (const [role, at] of [
      ['lead', 0],
      ['moderator', 4],
    ] as const) {
      const [level, reason] = [cells.get(columns[at]), cells.get(columns[at + 1]!)];
      if (level === undefined || reason === undefined || !levelsOf(domain).includes(level)) continue;
      const last = entries.findLast((entry) => entry.domain === domain && entry.role === role);
      expect(last).toMatchObject({ level: { label: { en: level } }, reason });
    }
  }
  const shown = cellsOf(book.workbook, 'Judgement log')!
    .slice(3)
    .filter((row) => row[0] !== '');
  expect(shown.map((row) => [row[0], String(row[7])])).toEqual(
    entries.map(({ number, reason }) => [number, reason]),
  );
  expect((await readWorkbook()).record?.shown).toBe(entries.length);
  expect(made.tidied.findings.map(({ domain, text }) => ({ domain, text }))).toEqual(model.findings);
  model.log = [...entries];
  model.open = made.problems.some(({ code }) => /^(level|moderated)/.test(code));
}

const reasons = fc.oneof(
  fc.constantFrom('=1+1', '0', '-', 'ffeiliau achos – Ionawr', 'two\nlines', "o'r tîm"),
  fc.stringMatching(/^[a-z]{1,12}$/),
);
const domain = fc.constantFrom(...domains);

const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(domain, fc.nat(3), reasons, fc.boolean()).map(([id, level, reason, moderator]) =>
    step(`${moderator ? 'moderate' : 'judge'} ${id} ${level + 1} “${reason}”`, (model, book) => {
      const at = moderator ? 4 : 0;
      type(model, book, id, columns[at], levelsOf(id)[level]!);
      type(model, book, id, columns[at + 1]!, reason);
    }),
  ),
  fc
    .tuple(domain, fc.constantFrom(...columns), fc.oneof(reasons, fc.constant('')))
    .map(([id, column, text]) =>
      step(`type “${text}” into ${column} of ${id}`, (model, book) => {
        type(model, book, id, column, isLevel(column) && text === '0' ? 'none' : text);
      }),
    ),
  fc.nat(60).map((count) =>
    step(`figure ${count}`, (_, { workbook }) => {
      const { cells } = workbook.sheets[0]!;
      cells.setValue(1, 3, count + 10);
      cells.setValue(1, 4, (count + 10) * 1000);
    }),
  ),
  fc.tuple(domain, fc.stringMatching(/^[a-z ]{3,12}[a-z]$/)).map(([id, text]) =>
    step(`finding for ${id}`, async (model) => {
      const place = {
        sheet: 'Findings',
        headerRow: 0,
        lastRow: 1,
        columns: { domain: 0, level: 3, weight: 4, text: 5 },
      };
      await appendFinding(place, { domain: id, level: 2, weight: 1, text });
      model.findings.push({ domain: id, text: text.trim() });
    }),
  ),
  fc.nat(20).map((row) =>
    step(`a row put in at ${row}`, (_, { host, workbook }) => {
      const sheet = workbook.sheets.find(({ name }) => name === 'Judgement grid');
      if (sheet !== undefined) host.person.insertRows(sheet.id, row, 1);
    }),
  ),
  fc.constantFrom('Judgement grid', 'Judgement log').map((name) =>
    step(
      `delete the ${name}`,
      async (model, book) => {
        const sheet = book.workbook.sheets.find((each) => each.name === name);
        if (sheet === undefined) return;
        book.host.person.remove(sheet.id);
        await checked(model, book, await run());
      },
      // what no run has seen goes with a sheet that is deleted
      (model) => !model.open,
    ),
  ),
  fc.tuple(fc.nat(10), reasons).map(([column, text]) =>
    step(`change the log’s column ${column}`, ({ log }, { workbook }) => {
      const sheet = workbook.sheets.find(({ name }) => name === 'Judgement log');
      if (log.length > 0) sheet?.cells.setValue(3, column, text);
    }),
  ),
  fc.nat(400).map((action) =>
    step(`a run that breaks at ${action}`, async (model, book) => {
      book.host.faults.failAction(action + 1, 'GeneralException');
      const made = await run().catch(() => undefined);
      book.host.faults.clear();
      if (made !== undefined) await checked(model, book, made);
    }),
  ),
  fc.nat(9).map((answer) =>
    step(`a run whose answer ${answer} is lost`, async (model, book) => {
      book.host.faults.dropAnswer(answer + 1);
      const made = await run().catch(() => undefined);
      book.host.faults.clear();
      if (made !== undefined) await checked(model, book, made);
    }),
  ),
  fc.nat(27).map((day) =>
    step('run', async (model, book) => {
      await checked(model, book, await run(`2024-06-${String(day + 1).padStart(2, '0')}`));
    }),
  ),
  fc.constant(
    step(
      'another framework, and back',
      async (model, book) => {
        const other = await run('2024-06-30', { ...smallFramework, id: 'other' });
        expect(other.judged.domains.every(({ judgement }) => judgement === undefined)).toBe(true);
        await checked(model, book, await run('2024-06-30'));
      },
      (model) => !model.open,
    ),
  ),
];

test('200 random edits and re-runs: no reason, level or finding is ever lost or moved to another domain', async () => {
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 90, size: 'max' }), async (commands) => {
      const book = recordBook();
      const first = await run();
      const model: Model = {
        typed: new Map(),
        findings: first.tidied.findings.map((one) => ({ domain: one.domain, text: one.text })),
        log: [],
        open: false,
        edits: 0,
      };
      await fc.asyncModelRun(() => ({ model, real: book }), commands);
      await checked(model, book, await run());
      edits += model.edits;
    }),
    { seed, numRuns: 8, endOnFailure: true },
  );
  expect(edits).toBeGreaterThanOrEqual(200);
}, 120_000);
