import type { SheetPlan } from '../../src/domain/sheetPlan';
import { presentSheets } from '../../src/present/presentSheets';
import { headings, readings, runOf } from '../plan/runOf';
import { assessmentOf } from './assessmentOf';

const both = presentSheets(assessmentOf(), ['en', 'cy']);
const copies = both.filter(({ part }) => part.endsWith('~cy'));
const english = both.filter((plan) => !copies.includes(plan));
const withoutSetup = (plans: readonly SheetPlan[]) => plans.filter(({ id }) => id !== 'setup');

describe('sheets in both languages', () => {
  test('are the English sheets as ever, and after them the same in Welsh without Setup', () => {
    expect(both.slice(0, english.length)).toEqual(english);
    const alone = presentSheets(assessmentOf());
    expect(english.slice(1)).toEqual(alone.slice(1));
    expect(copies.map(({ id, part }) => [id, part.replace('~cy', '')])).toEqual(
      withoutSetup(english).map(({ id, part }) => [id, part]),
    );
    const welsh = presentSheets(assessmentOf({}, 'cy'));
    expect(copies.slice(1).map(({ name }) => name)).toEqual(
      withoutSetup(welsh)
        .slice(1)
        .map(({ name }) => name),
    );
  });

  test('have marks, tab names and table names of their own', () => {
    const marks = both.map(({ id, part }) => `${id}/${part}`);
    const names = both.map(({ name }) => name.toLowerCase());
    const tables = both.flatMap((plan) => plan.tables.map(({ name }) => name.toLowerCase()));
    for (const list of [marks, names, tables]) expect(new Set(list).size).toBe(list.length);
  });

  test('have the officer’s cells in English only; what was typed is shown in Welsh, and nothing looks as if to be filled in', () => {
    expect(english.some(({ officer }) => officer !== undefined)).toBe(true);
    for (const plan of copies) {
      expect([plan.name, plan.officer, plan.validations]).toEqual([plan.name, undefined, []]);
      expect(plan.looks.filter(({ look }) => look.fill === '#FFF8DC')).toEqual([]);
    }
    const grid = copies.find(({ id }) => id === 'grid');
    expect(grid?.cells[1]?.[0]).toBe(
      'Copi i’w ddarllen: mae’r hyn rydych chi’n ei lenwi ar y daflen yn yr iaith arall.',
    );
    expect(grid?.cells.flat()).toContain('=HYPERLINK("x") is text: waits are long at weekends');
  });

  test('print the empty rows of the officer’s on the sheets that are filled in only', () => {
    const { made } = runOf({
      sheets: {
        Figures: [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86], 50)],
        Indicators: [
          ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
          ['PM1', 'Reviews in time', 'Higher is better', '%', 'Access'],
        ],
      },
    });
    const plans = presentSheets(made, ['en', 'cy']).filter(
      ({ id }) => id === 'actions' || id === 'strengths',
    );
    const lastPrinted = plans.map(({ id, part, cells, page }) => {
      const { row, rows, columns } = page.printed!.area;
      const isEmpty = cells[row + rows - 1]!.slice(0, columns).every((cell) => cell === null);
      return [`${id}${part}`, isEmpty];
    });
    expect(new Map(lastPrinted as [string, boolean][])).toEqual(
      new Map([
        ['strengths', true],
        ['actions', true],
        ['strengths~cy', false],
        ['actions~cy', false],
      ]),
    );
  });

  test('each contents lists its own language and leads to the other', () => {
    const lists = both.filter(({ id }) => id === 'contents');
    expect(lists.map(({ links }) => links.at(-1)?.to)).toEqual([
      { plan: 'contents', part: '~cy', cell: 'A1' },
      { plan: 'contents', part: '', cell: 'A1' },
    ]);
    const leadsTo = lists.map(({ links }) =>
      links.slice(0, -1).map(({ to }) => ('plan' in to ? `${to.plan}/${to.part ?? ''}` : '')),
    );
    expect(leadsTo[0]).toEqual(english.slice(1).map(({ id, part }) => `${id}/${part}`));
    expect(leadsTo[1]).toEqual(copies.slice(1).map(({ id, part }) => `${id}/${part}`));
  });

  test('with one language asked, or the same twice, there are no copies', () => {
    expect(presentSheets(assessmentOf(), ['cy', 'cy'])).toEqual(presentSheets(assessmentOf({}, 'cy')));
    expect(presentSheets(assessmentOf(), ['cy'])).toEqual(presentSheets(assessmentOf({}, 'cy')));
  });
});
