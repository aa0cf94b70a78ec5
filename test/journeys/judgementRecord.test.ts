import { assess, rejudge } from '../../src/assess';
import { refuseOfAnother } from '../../src/definitions/record/judgementsOfAnother';
import type { Assessment } from '../../src/domain/assessment';
import type { DomainResult } from '../../src/domain/judgement';
import type { Framework } from '../../src/domain/framework';
import { presentTerminal } from '../../src/present/presentTerminal';
import { judgementGrid } from '../../src/present/sheets/judgementGrid';
import { toResults } from '../../src/present/toResults';
import { recordNamespace } from '../../src/excel/marks';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { cellsOf } from '../excel/workbookFor';
import { smallFramework } from '../present/smallFramework';
import type { Sheet } from '../../src/host/model/sheet';
import { recordBook, requestFor, run, typeOnGrid, type RecordBook } from './recordBook';

type Cells = Sheet['cells'];
const domainOf = (made: Assessment, id: string): DomainResult =>
  made.judged.domains.find(({ domain }) => domain === id)!;
const log = ({ workbook }: RecordBook) => (cellsOf(workbook, 'Judgement log') ?? []).slice(3);
const gridRow = ({ workbook }: RecordBook, id: string) =>
  cellsOf(workbook, 'Judgement grid')!.find((row) => row.includes(id))!;
const codes = (made: Assessment) => made.problems.map(({ code }) => code);

/** Access is suggested at 3: one indicator is the worst, the other the best, half goes up. */
async function judged(): Promise<RecordBook> {
  const book = recordBook();
  await run();
  typeOnGrid(book, 'access', 'Your level (lead officer)', 'Excellent');
  return book;
}

test('a level typed without a reason is not taken up: a problem at its cell says what to do, and what was typed stays', async () => {
  const book = await judged();
  const made = await run();
  expect(domainOf(made, 'access')).toMatchObject({ suggestion: { level: 3 }, level: 3 });
  const problem = made.problems.find(({ code }) => code === 'levelWithoutReason');
  expect(problem?.at).toMatchObject({ sheet: 'Judgement grid' });
  expect(gridRow(book, 'access')).toContain('Excellent');
  expect(gridRow(book, 'access')).toContain('What is typed is not taken up: see Problems.');
  expect(log(book)).toEqual([]);
});

describe('with a reason', () => {
  async function withReason(): Promise<{ book: RecordBook; made: Assessment }> {
    const book = await judged();
    typeOnGrid(book, 'access', 'Reason', "'=inspectors, in May");
    typeOnGrid(book, 'access', 'By', 'A. Swyddog');
    typeOnGrid(book, 'access', 'On', "'2024-05-30");
    return { book, made: await run('2024-06-02') };
  }
  const line = [
    1,
    '2024-06-02',
    'Access',
    'Lead officer',
    '3 Mainly good',
    'No level',
    '4 Excellent',
    '=inspectors, in May',
    'A. Swyddog',
    '2024-05-30',
    'A1: 65 (2023-24), level 4; A2: 65 (2023-24), level 1',
  ];

  test('it is in the log: before and now, the suggestion, the reason, the name, and what it rested on', async () => {
    const { book, made } = await withReason();
    expect(domainOf(made, 'access').level).toBe(4);
    expect(log(book)).toEqual([line]);
    expect(toResults(made).log).toEqual([expect.objectContaining({ number: 1, domain: 'access', level: 4 })]);
  });

  test.each([
    ['1900', false, 45_442],
    ['1904', true, 43_980],
  ])(
    'a day typed as a day is that day where the workbook counts from %s, and stays it',
    async (_from, from1904, number) => {
      const book = await judged();
      book.workbook.date1904 = from1904;
      typeOnGrid(book, 'access', 'Reason', 'the inspectors, in May');
      typeOnGrid(book, 'access', 'On', '2024-05-30');
      expect(gridRow(book, 'access')).toContain(number);
      expect((await run('2024-06-02')).judged.record?.entries).toMatchObject([{ judgedOn: '2024-05-30' }]);
      expect((await run('2024-06-03')).judged.record?.entries).toMatchObject([{ judgedOn: '2024-05-30' }]);
    },
  );

  test('a run that changes nothing adds no line', async () => {
    const { book } = await withReason();
    const made = await run('2024-07-01');
    expect(log(book)).toEqual([line]);
    expect(codes(made).filter((code) => code.startsWith('log'))).toEqual([]);
  });

  test('new figures: it is kept, and marked with what changed, then and now', async () => {
    const { book } = await withReason();
    setFigure(book, 30_000);
    const made = await run('2024-07-01');
    const access = domainOf(made, 'access');
    expect(access).toMatchObject({ level: 4, suggestion: { level: 2 } });
    const row = gridRow(book, 'access');
    expect(row).toContain('● judged\n△ evidence changed');
    expect(row.join()).toContain('A1: 65% (2023-24), level 4 → 30% (2023-24), level 2');
    expect(toResults(made).domains.find(({ id }) => id === 'access')).toMatchObject({
      level: 4,
      role: 'lead',
      evidenceChanges: [
        { what: 'changed', id: 'A1', then: { level: 4, value: 65 }, now: { level: 2, value: 30 } },
      ],
    });
    expect(log(book)).toEqual([line]);
  });

  test('a day given anew says that it still holds: a line more, and no mark', async () => {
    const { book } = await withReason();
    setFigure(book, 30_000);
    await run('2024-07-01');
    typeOnGrid(book, 'access', 'On', "'2024-07-02");
    const made = await run('2024-07-02');
    expect(domainOf(made, 'access').evidenceChanges).toEqual([]);
    expect(log(book).map(([number, on]) => [number, on])).toEqual([
      [1, '2024-06-02'],
      [2, '2024-07-02'],
    ]);
  });

  test('a level without a new reason does not take its place: what stood before stands', async () => {
    const { book } = await withReason();
    typeOnGrid(book, 'access', 'Your level (lead officer)', 'Poor');
    typeOnGrid(book, 'access', 'Reason', '');
    const made = await run();
    expect(codes(made)).toContain('levelWithoutReason');
    expect(domainOf(made, 'access').level).toBe(4);
    expect(gridRow(book, 'access')).toContain('Poor');
    expect(log(book)).toEqual([line]);
  });

  test('taken out, that is a line too', async () => {
    const { book } = await withReason();
    for (const heading of ['Your level (lead officer)', 'Reason', 'By', 'On'])
      typeOnGrid(book, 'access', heading, '');
    const made = await run('2024-07-01');
    expect(domainOf(made, 'access')).toMatchObject({ level: 3 });
    expect(log(book)[1]?.slice(0, 7)).toEqual([
      2,
      '2024-07-01',
      'Access',
      'Lead officer',
      '3 Mainly good',
      '4 Excellent',
      'No level',
    ]);
  });

  describe('what somebody does to the log is said and put back', () => {
    test.each([
      [
        'a reason changed',
        'logRowEdited',
        (sheet: Cells) => {
          sheet.setValue(3, 7, 'another reason');
        },
      ],
      [
        'a number changed',
        'logRowDeleted',
        (sheet: Cells) => {
          sheet.setValue(3, 0, 99);
        },
      ],
      [
        'a line emptied',
        'logRowDeleted',
        (sheet: Cells) => {
          for (let c = 0; c < 11; c++) sheet.setValue(3, c, '');
        },
      ],
    ] as const)('%s', async (_, code, edit) => {
      const { book } = await withReason();
      edit(book.workbook.sheets.find(({ name }) => name === 'Judgement log')!.cells);
      expect(codes(await run())).toContain(code);
      expect(log(book)).toEqual([line]);
      expect(codes(await run()).filter((each) => each.startsWith('log'))).toEqual([]);
    });

    test('its sheet deleted', async () => {
      const { book } = await withReason();
      const { host, workbook } = book;
      host.person.remove(workbook.sheets.find(({ name }) => name === 'Judgement log')!.id);
      expect(codes(await run())).toContain('logDeleted');
      expect(log(book)).toEqual([line]);
    });

    test('the copy that the workbook keeps taken away: the sheet gives it back, and nothing is logged twice', async () => {
      const { book } = await withReason();
      const { customXml } = book.workbook;
      customXml.splice(
        customXml.findIndex(({ xml }) => xml.includes(recordNamespace)),
        1,
      );
      const made = await run('2024-07-01');
      expect(domainOf(made, 'access').level).toBe(4);
      expect(log(book)).toEqual([[...line.slice(0, 10), 'Not known any more']]);
    });
  });

  test('findings are called by their place; a line that an earlier version wrote is no line that somebody changed', async () => {
    const { book } = await withReason();
    typeOnGrid(book, 'workforce', 'Your level (lead officer)', 'Excellent');
    typeOnGrid(book, 'workforce', 'Reason', 'Staff say so');
    await run();
    expect(log(book)[1]?.[10]).toBe('Finding 1: level 3; Finding 2: level 2');
    const sheet = book.workbook.sheets.find(({ name }) => name === 'Judgement log')!;
    sheet.cells.setValue(4, 10, 'F1: level 3; F2: level 2');
    sheet.touch();
    expect(codes(await run()).filter((each) => each.startsWith('log'))).toEqual([]);
    expect(log(book)[1]?.[10]).toBe('Finding 1: level 3; Finding 2: level 2');
  });

  test.each([
    [
      'the sheet of the grid',
      (book: RecordBook) => {
        book.host.person.remove(book.workbook.sheets.find(({ name }) => name === 'Judgement grid')!.id);
      },
    ],
    [
      'the row of the domain',
      (book: RecordBook) => {
        const sheet = book.workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
        const row = cellsOf(book.workbook, 'Judgement grid')!.findIndex((cells) => cells.includes('access'));
        for (let column = 0; column < 25; column++) sheet.cells.setValue(row, column, '');
      },
    ],
  ])('%s deleted takes no judgement with it', async (_, remove) => {
    const { book } = await withReason();
    remove(book);
    const made = await run();
    expect(codes(made)).toContain('judgementsPutBack');
    expect(domainOf(made, 'access')).toMatchObject({
      level: 4,
      judgement: { reason: '=inspectors, in May' },
    });
    expect(gridRow(book, 'access')).toEqual(expect.arrayContaining(['Excellent', 'A. Swyddog']));
    expect(log(book)).toEqual([line]);
  });

  test('another framework with a domain of that name has its own judgement, and the first comes back with its own', async () => {
    const { book } = await withReason();
    const other: Framework = { ...smallFramework, id: 'other' };
    const made = await run('2024-07-01', other);
    expect(domainOf(made, 'access').judgement).toBeUndefined();
    expect(gridRow(book, 'access')).not.toContain('=inspectors, in May');
    const again = await run('2024-07-02');
    expect(domainOf(again, 'access').level).toBe(4);
    expect(log(book)).toEqual([line]);
  });

  test('what was typed for a framework that we do not ship is in the log before another takes its grid', async () => {
    const { book } = await withReason();
    typeOnGrid(book, 'access', 'Your level (lead officer)', 'Poor');
    typeOnGrid(book, 'access', 'Reason', 'letters, in June');
    const made = await run('2024-07-01', { ...smallFramework, id: 'other' });
    expect(
      made.judged.record?.entries.map(({ framework, level, reason }) => [framework, level, reason]),
    ).toEqual([
      ['small', expect.objectContaining({ level: 4 }), '=inspectors, in May'],
      ['small', null, 'Poor: letters, in June'],
    ]);
  });
});

describe('a workbook with one council’s judgements, looked at for another', () => {
  async function ofMerthyr(): Promise<RecordBook> {
    const book = await judged();
    typeOnGrid(book, 'access', 'Reason', 'the inspectors, in May');
    await run('2024-06-02');
    return book;
  }

  test('takes none of them, and says whose they are', async () => {
    await ofMerthyr();
    const made = await run('2024-06-03', smallFramework, 'Cardiff');
    expect(domainOf(made, 'access').judgement).toBeUndefined();
    expect(made.judged.record?.entries).toEqual([]);
    expect(made.problems.find(({ code }) => code === 'judgementsOfAnother')?.details).toMatchObject({
      council: 'Merthyr Tydfil',
      here: 'Cardiff',
    });
  });

  test('is not judged for the other again either, when something else is entered', async () => {
    await ofMerthyr();
    const { grids, owned, record } = await readWorkbook();
    const request = { ...requestFor('Cardiff'), grids, owned, record };
    const { made } = assess(request);
    expect(domainOf(rejudge(made, owned).made, 'access').judgement).toBeUndefined();
    expect(() => {
      refuseOfAnother(made);
    }).toThrow('judgementsOfAnother');
    const own = assess({ ...request, authority: 'Merthyr Tydfil' }).made;
    expect(domainOf(own, 'access').level).toBe(4);
    refuseOfAnother(own);
  });

  test('has nothing to say where nobody has judged or written anything yet', async () => {
    recordBook();
    await run();
    expect(codes(await run('2024-06-02', smallFramework, 'Cardiff'))).not.toContain('judgementsOfAnother');
  });
});

describe('two people', () => {
  async function moderated(level: string, reason: string) {
    const book = recordBook();
    await run();
    typeOnGrid(book, 'access', 'Your level (lead officer)', 'Excellent');
    typeOnGrid(book, 'access', 'Reason', 'audits');
    await run();
    typeOnGrid(book, 'access', 'Moderated level', level);
    typeOnGrid(book, 'access', 'Moderator’s reason', reason);
    typeOnGrid(book, 'access', 'Moderated by', 'M. Safonwr');
    return { book, made: await run('2024-06-03') };
  }

  test('the moderated level wins, both are shown, and both are in the log', async () => {
    const { book, made } = await moderated('Inconsistent', 'Not in every team');
    expect(domainOf(made, 'access')).toMatchObject({ level: 2, lead: { level: 4 }, moderated: { level: 2 } });
    expect(gridRow(book, 'access').slice(1, 5)).toEqual(['', '● moderated', '○ suggested', '◐ lead officer']);
    expect(log(book).map((row) => [row[3], row[6], row[8]])).toEqual([
      ['Lead officer', '4 Excellent', ''],
      ['Moderator', '2 Inconsistent', 'M. Safonwr'],
    ]);
    expect(toResults(made).domains.find(({ id }) => id === 'access')).toMatchObject({
      role: 'moderator',
      lead: { level: 4, reason: 'audits' },
      moderated: { level: 2, reason: 'Not in every team', by: 'M. Safonwr' },
    });
  });

  test('another level than the lead officer’s needs a reason', async () => {
    const { made } = await moderated('Inconsistent', '');
    expect(codes(made)).toContain('moderatedWithoutReason');
    expect(domainOf(made, 'access').level).toBe(4);
  });

  test('the same level needs none', async () => {
    const { made } = await moderated('Excellent', '');
    expect(codes(made)).not.toContain('moderatedWithoutReason');
    expect(domainOf(made, 'access')).toMatchObject({ level: 4, judgement: { role: 'moderator' } });
  });
});

test('a level as suggested, without a reason, stays the judgement when the figures move away from it', async () => {
  const book = recordBook();
  await run();
  typeOnGrid(book, 'access', 'Your level (lead officer)', 'Mainly good');
  await run();
  setFigure(book, 30_000);
  const made = await run();
  expect(domainOf(made, 'access')).toMatchObject({ level: 3, suggestion: { level: 2 } });
  expect(codes(made)).not.toContain('levelWithoutReason');
});

test('safeguarding at the lowest level: the cap is applied, and explained in grid, terminal and results', async () => {
  const book = recordBook();
  await run();
  typeOnGrid(book, 'access', 'Your level (lead officer)', 'Excellent');
  typeOnGrid(book, 'access', 'Reason', 'audits');
  typeOnGrid(book, 'assessment', 'Your level (lead officer)', 'Excellent');
  typeOnGrid(book, 'assessment', 'Reason', 'audits');
  typeOnGrid(book, 'protecting', 'Your level (lead officer)', 'Poor');
  typeOnGrid(book, 'protecting', 'Reason', 'two serious cases');
  const made = await run();
  // mean of 4, 4 and 1 is 3; the cap allows 2
  expect(toResults(made).questions[0]).toMatchObject({
    level: 2,
    label: 'Inconsistent',
    caps: [{ id: 'protecting-first', from: 3, to: 2, reason: 'People at risk come first.' }],
  });
  expect(cellsOf(book.workbook, 'Judgement grid')!.flat().join()).toContain('People at risk come first.');
  expect(presentTerminal(made)).toContain('People at risk come first.');
});

test('an empty domain says not enough evidence in grid, table, terminal and results, and is never a level', async () => {
  const book = recordBook();
  const made = await run();
  expect(gridRow(book, 'performance')).toContain('Not enough evidence');
  expect(presentTerminal(made)).toMatch(/Performance management .*Not enough evidence/);
  expect(toResults(made).domains.find(({ id }) => id === 'performance')).toMatchObject({
    level: null,
    suggested: null,
    judged: false,
    notEnough: expect.stringMatching(/^Not enough evidence/) as string,
  });
  // on the grid, in its plain table, and in the picture of sources, where it has none
  const [grid, sources, table] = judgementGrid(made).cells.filter((row) =>
    row.includes('Performance management'),
  );
  expect([grid, table].every((row) => row?.includes('Not enough evidence'))).toBe(true);
  expect(sources?.filter((cell) => typeof cell === 'number').every((count) => count === 0)).toBe(true);
});

/** The council's own figure of A1, its first: 65 at the start. */
function setFigure({ workbook }: RecordBook, count: number): void {
  const { cells } = workbook.sheets[0]!;
  cells.setValue(1, 3, count / 1000);
  cells.setValue(1, 4, count);
}
