import { withYearClosed, withYearReopened } from '../../src/assess';
import { recordToKeep } from '../../src/definitions/record/recordToKeep';
import { resultsSchema } from '../../src/definitions/results/schema';
import type { Assessment } from '../../src/domain/assessment';
import type { JudgementRecord } from '../../src/domain/judgementLog';
import { closedYearOf } from '../../src/present/closedYearOf';
import { presentSheets } from '../../src/present/presentSheets';
import { toResults } from '../../src/present/toResults';
import { documentOf } from '../../src/report/documentOf';
import { headings, readings, runOf, typedOn, type Rows } from './runOf';

const others = [80, 81, 82, 83, 84, 85, 86];
const register: Rows = [
  ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
  ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
  ['PM2', 'Plans in place', 'Higher is better', '%', 'Care management'],
];
/** A year's figures; the evidence suggests level 2 for care management. */
const figures = (year: string): Rows => [
  ...readings('PM1', year, [70, ...others]),
  ...readings('PM2', year, [83, ...others]),
];
const domain = 'care-management';

type Typed = Record<string, string | number>;
const cells: Typed = { level: 3, reason: 'Seen in audits', by: 'R. Evans', on: '2016-05-30' };

/** A run on what the run before left in the workbook, with what stands in the officers' cells. */
function run(
  years: readonly string[],
  typed: Typed | null,
  before?: { closedYears?: unknown; judged: { record?: unknown } },
  more: { period?: string; on?: string } = {},
) {
  const { closedYears, judged } = before ?? {};
  return runOf({
    sheets: { Figures: [headings, ...years.flatMap(figures)], Indicators: register },
    owned: typed === null ? [] : [typedOn('grid', { [domain]: typed })],
    ...(closedYears !== undefined && { closedYears: JSON.stringify(closedYears) }),
    ...(judged?.record !== undefined && { record: recordToKeep(judged.record as JudgementRecord) }),
    on: '2017-06-01',
    ...more,
  });
}
const close = (made: Assessment, label?: string) => withYearClosed(made, closedYearOf(made, label));
const careIn = ({ judged }: Assessment) => judged.domains.find((one) => one.domain === domain)!;
const linesOf = ({ judged }: Assessment) => judged.record!.entries.length;
/** All that a sheet says. */
const sheetOf = (made: Assessment, id: string) =>
  presentSheets(made)
    .find((plan) => plan.id === id)!
    .cells.flat()
    .join('\n');

const first = run(['2014-15'], cells, undefined, { on: '2016-06-01' }).made;
const closed = close(first);
const next = run(['2014-15', '2015-16'], cells, closed);

describe('a judgement when its year is closed', () => {
  test('goes on being judged while the figures are that year’s', () => {
    for (const made of [closed, run(['2014-15'], cells, closed).made]) {
      expect(careIn(made)).toMatchObject({ level: 3, judgement: { level: 3 } });
      expect(careIn(made).earlier).toBeUndefined();
    }
  });

  test('without a closing it stays the council’s, whatever figures come', () => {
    const { made } = run(['2014-15', '2015-16'], cells, { judged: first.judged });
    expect(careIn(made)).toMatchObject({ level: 3, judgement: { level: 3 } });
  });
});

describe('last year’s judgement in the year after', () => {
  test('is not this year’s: the suggestion counts until somebody judges again', () => {
    const care = careIn(next.made);
    expect(care).toMatchObject({ level: 2, suggestion: { level: 2 } });
    expect(care.judgement).toBeUndefined();
    expect(care.lead).toBeUndefined();
    expect(care.earlier).toEqual({
      lead: { level: 3, reason: 'Seen in audits', by: 'R. Evans', on: '2016-05-30', year: '2014-15' },
    });
  });

  test('stays in its cells and in the log as it was', () => {
    expect(Object.fromEntries(careIn(next.made).entered!)).toEqual(cells);
    expect(next.made.judged.record!.entries).toEqual(first.judged.record!.entries);
  });

  test('is shown as last year’s on the grid', () => {
    const grid = sheetOf(next.made, 'grid');
    expect(grid).toContain('◇ Judged for 2014-15. For this year it is still to be judged');
    expect(grid).toContain('Not judged (2014-15: Mainly good)');
    expect(grid).toContain('◇ judged for 2014-15, not yet for this year');
    expect(grid).not.toContain('◇ 2014-15');
    expect(grid).not.toContain('● judged');
    expect(grid).not.toContain('What is typed is not taken up');
  });

  test('and on the sheet of closed years, with why the level moved', () => {
    const rows = presentSheets(next.made).find(({ id }) => id === 'years')!.cells;
    const moved = rows.find((row) => row[0] === 'Care management')!;
    expect(moved.slice(1, 5)).toEqual([
      '● Mainly good',
      '○ Inconsistent',
      'Down',
      'Officers judged it then, and have not judged it for the later year.',
    ]);
  });

  test('is not counted in the report to committee', () => {
    const text = JSON.stringify(documentOf(next.made, 'committee'));
    expect(text).toContain('0 judged by officers, 1 suggested by the evidence alone');
    expect(text).not.toContain('● 3 Mainly good');
    expect(JSON.stringify(documentOf(next.made, 'selfAssessment'))).toContain(
      'For 2014-15 officers judged it “Mainly good”, level 3; for this year they are still to judge it.',
    );
  });

  test('is told apart in results.json', () => {
    const results = toResults(next.made);
    expect(resultsSchema.parse(JSON.parse(JSON.stringify(results)))).toEqual(results);
    expect(results.domains.find(({ id }) => id === domain)).toMatchObject({
      ...{ level: 2, judged: false, reason: '', by: '', on: '', role: null, lead: null },
      earlier: { level: 3, role: 'lead', year: '2014-15', reason: 'Seen in audits', by: 'R. Evans' },
    });
    expect(toResults(first).domains.find(({ id }) => id === domain)).toMatchObject({
      judged: true,
      earlier: null,
    });
  });

  test('is judged again when the closing is taken back', () => {
    expect(careIn(withYearReopened(next.made)!)).toMatchObject({ level: 3, judgement: { level: 3 } });
  });

  test('that nobody judged again is closed as not judged, and is still of the year that it was made in', () => {
    const both = close(next.made);
    expect(both.closedYears!.years[1]!.domains.find(({ id }) => id === domain)).toMatchObject({
      level: 2,
      judged: null,
    });
    const third = run(['2015-16', '2016-17'], cells, both).made;
    expect(careIn(third).earlier).toMatchObject({ lead: { year: '2014-15' } });
  });
});

describe('it is judged for the new year', () => {
  test.each([
    ['by a new date', { on: '2017-05-30' }],
    ['by another level', { level: 4 }],
    ['by a new date and another reason', { reason: 'Seen in audits again', on: '2017-05-30' }],
    ['by another level and another name', { level: 4, by: 'S. Davies' }],
  ])('%s', (_, change) => {
    const { made, problems } = run(['2014-15', '2015-16'], { ...cells, ...change }, next.made);
    const { judgement, earlier } = careIn(made);
    expect(judgement).toMatchObject({ ...cells, ...change });
    expect(earlier).toBeUndefined();
    expect(linesOf(made)).toBe(2);
    expect(made.judged.record!.entries[1]).toMatchObject({ year: '2015-16', before: { level: 3 } });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('and stays so in the runs after', () => {
    const again = { ...cells, on: '2017-05-30' };
    const judged = run(['2014-15', '2015-16'], again, next.made).made;
    const later = run(['2014-15', '2015-16'], again, judged, { on: '2017-07-01' }).made;
    expect(careIn(later).judgement).toMatchObject(again);
    expect(linesOf(later)).toBe(2);
  });

  test('nothing typed is no judgement, of either year, and the log says that it was taken away', () => {
    const { made } = run(['2014-15', '2015-16'], { level: '' }, next.made);
    expect(careIn(made).judgement?.level).toBeUndefined();
    expect(careIn(made).earlier).toBeUndefined();
    expect(made.judged.record!.entries[1]).toMatchObject({ before: { level: 3 }, level: null });
  });

  test('a level that differs needs its reason anew, though last year’s stood without one', () => {
    const bare = { level: 2, reason: '', by: 'R. Evans', on: '2016-05-30' };
    const year = close(run(['2014-15'], bare, undefined, { on: '2016-06-01' }).made);
    // in the new year the evidence suggests something else
    const better: Rows = ['PM1', 'PM2'].flatMap((code) => readings(code, '2015-16', [99, ...others]));
    const typed = (on: string) =>
      runOf({
        sheets: { Figures: [headings, ...better], Indicators: register },
        owned: [typedOn('grid', { [domain]: { ...bare, on } })],
        closedYears: JSON.stringify(year.closedYears),
        record: recordToKeep(year.judged.record!),
        on: '2017-06-01',
      });
    expect(typed('2016-05-30').problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const anew = typed('2017-05-30');
    expect(anew.problems.map(({ code }) => code)).toContain('levelWithoutReason');
    expect(careIn(anew.made).judgement).toBeUndefined();
    expect(careIn(anew.made).earlier).toMatchObject({ lead: { level: 2, year: '2014-15' } });
    expect(linesOf(anew.made)).toBe(1);
  });

  test('the lead officer’s new level stands where the moderated one is still last year’s', () => {
    const moderated = { ...cells, moderated: 4, moderatedReason: 'Inspected', moderatedBy: 'A. Rees' };
    const year = close(run(['2014-15'], moderated, undefined, { on: '2016-06-01' }).made);
    const both = run(['2014-15', '2015-16'], moderated, year).made;
    expect(careIn(both)).toMatchObject({ level: 2, earlier: { moderator: { level: 4 } } });
    expect(toResults(both).domains.find(({ id }) => id === domain)!.earlier).toMatchObject({
      role: 'moderator',
      level: 4,
    });
    const lead = run(['2014-15', '2015-16'], { ...moderated, on: '2017-05-30' }, both).made;
    expect(careIn(lead)).toMatchObject({ level: 3, judgement: { level: 3 } });
    expect(careIn(lead).judgement!.role).toBeUndefined();
    expect(sheetOf(lead, 'grid')).toContain('◇ Moderated for 2014-15.');
  });
});

describe('a slip that is put right in what was written last year is no judgement of this year', () => {
  test.each([
    ['the reason', { reason: 'Seen in the audits' }],
    ['the name', { by: 'Rh. Evans' }],
  ])('%s', (_, change) => {
    const typed = { ...cells, ...change };
    const { made, problems } = run(['2014-15', '2015-16'], typed, next.made);
    expect(careIn(made).judgement).toBeUndefined();
    expect(careIn(made).earlier).toEqual({ lead: { ...typed, year: '2014-15' } });
    expect(Object.fromEntries(careIn(made).entered!)).toEqual(typed);
    // the log says so, as of that year and of what it rested on then
    const [old, line] = made.judged.record!.entries;
    expect(line).toEqual({ ...old, ...change, number: 2, on: '2017-06-01', before: old!.level });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const later = run(['2014-15', '2015-16'], typed, made, { on: '2017-07-01' }).made;
    expect(careIn(later).earlier).toEqual(careIn(made).earlier);
    expect(linesOf(later)).toBe(2);
    // and a new date makes it one
    const judged = run(['2014-15', '2015-16'], { ...typed, on: '2017-07-01' }, later).made;
    expect(careIn(judged).judgement).toMatchObject({ level: 3, on: '2017-07-01' });
  });

  test('the moderator’s neither', () => {
    const moderated = { ...cells, moderated: 4, moderatedReason: 'Inspcted', moderatedBy: 'A. Rees' };
    const year = close(run(['2014-15'], moderated, undefined, { on: '2016-06-01' }).made);
    const mended = { ...moderated, moderatedReason: 'Inspected' };
    const { made } = run(['2014-15', '2015-16'], mended, year);
    expect(careIn(made).judgement).toBeUndefined();
    expect(careIn(made).earlier).toMatchObject({ moderator: { level: 4, reason: 'Inspected' } });
  });
});

describe('a closed year that is looked at again', () => {
  const again = { ...cells, level: 4, on: '2017-05-30' };
  const judged = run(['2014-15', '2015-16'], again, next.made).made;

  test('does not count what was judged for the year after', () => {
    const { made } = run(['2014-15', '2015-16'], again, judged, { period: '2014-15' });
    expect(careIn(made).judgement).toBeUndefined();
    expect(careIn(made).earlier).toMatchObject({ lead: { level: 4, year: '2015-16' } });
  });

  test('takes a correction as its own, and the year after does not', () => {
    const corrected = run(['2014-15'], { ...cells, level: 4 }, closed, { on: '2016-06-01' }).made;
    expect(careIn(corrected)).toMatchObject({ level: 4, judgement: { level: 4 } });
    const after = run(['2014-15', '2015-16'], { ...cells, level: 4 }, corrected).made;
    expect(careIn(after).judgement).toBeUndefined();
    expect(careIn(after).earlier).toMatchObject({ lead: { level: 4, year: '2014-15' } });
  });

  test.each(['2014/15', '2014-15 (provisional)', '31 March 2015', 'Q4 2014-15'])(
    'is the same year where its figures say %s',
    (year) => {
      expect(careIn(run([year], cells, closed).made)).toMatchObject({ judgement: { level: 3 } });
    },
  );
});

describe('in a workbook of before, which kept neither the year of a line nor how many there were', () => {
  const old = ({ closedYears, judged }: Assessment) => ({
    closedYears: {
      ...closedYears!,
      years: closedYears!.years.map((year) => ({ ...year, period: undefined, logged: undefined })),
    },
    judged: {
      record: {
        ...judged.record!,
        entries: judged.record!.entries.map((entry) => ({ ...entry, year: undefined })),
      },
    },
  });

  test('what the log had before the day of the closing is that year’s', () => {
    const later = close(run(['2014-15'], cells, { judged: first.judged }, { on: '2016-07-01' }).made);
    const { made } = run(['2014-15', '2015-16'], cells, old(later));
    expect(careIn(made).earlier).toMatchObject({ lead: { level: 3, year: '2014-15' } });
    expect(careIn(run(['2014-15'], cells, old(later)).made)).toMatchObject({ judgement: { level: 3 } });
  });

  test('what it had on that very day is told by what was closed', () => {
    expect(careIn(run(['2014-15', '2015-16'], cells, old(closed)).made).earlier).toMatchObject({
      lead: { level: 3 },
    });
    const again = { ...cells, level: 4 };
    const sameDay = run(['2014-15', '2015-16'], again, closed, { on: '2016-06-01' }).made;
    const { made } = run(['2014-15', '2015-16'], again, old(sameDay));
    expect(careIn(made)).toMatchObject({ level: 4, judgement: { level: 4 } });
  });

  test('also where nothing had been judged by then', () => {
    const unjudged = close(run(['2014-15'], null, undefined, { on: '2016-06-01' }).made);
    const sameDay = run(['2014-15', '2015-16'], cells, unjudged, { on: '2016-06-01' }).made;
    const { made } = run(['2014-15', '2015-16'], cells, old(sameDay));
    expect(careIn(made)).toMatchObject({ level: 3, judgement: { level: 3 } });
  });

  test('and is that year’s where that cannot be told', () => {
    const { closedYears, judged } = old(closed);
    const entries = judged.record.entries.map((entry) => ({ ...entry, by: 'R. E.' }));
    const before = { closedYears, judged: { record: { ...judged.record, entries } } };
    const { made } = run(['2014-15', '2015-16'], { ...cells, by: 'R. E.' }, before);
    expect(careIn(made).earlier).toMatchObject({ lead: { year: '2014-15' } });
  });

  test('a reason that is put right is not logged: it could not be told from a judgement of now', () => {
    const { made } = run(['2014-15', '2015-16'], { ...cells, reason: 'Seen in the audits' }, old(closed));
    expect(careIn(made).earlier).toMatchObject({ lead: { level: 3, reason: 'Seen in audits' } });
    expect(linesOf(made)).toBe(1);
  });

  test('what came after is this year’s', () => {
    const again = { ...cells, level: 4 };
    const later = run(['2014-15', '2015-16'], again, closed).made;
    const { made } = run(['2014-15', '2015-16'], again, old(later));
    expect(careIn(made)).toMatchObject({ level: 4, judgement: { level: 4 } });
  });
});
