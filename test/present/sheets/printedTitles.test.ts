import { actions } from '../../../src/present/sheets/actions';
import { presentSheets } from '../../../src/present/presentSheets';
import { judgementGrid } from '../../../src/present/sheets/judgementGrid';
import { strengths } from '../../../src/present/sheets/strengths';
import type { SheetPlan } from '../../../src/domain/sheetPlan';
import { headings, readings, runOf } from '../../plan/runOf';

const { made } = runOf({
  sheets: {
    Figures: [headings, ...readings('PM1', '2015-16', [70, 80, 81, 82, 83, 84, 85, 86])],
    Indicators: [
      ['Code', 'Title', 'Polarity', 'Unit', 'Domain'],
      ['PM1', 'Reviews on time', 'Higher is better', '%', 'Care management'],
    ],
    Findings: [
      ['Domain', 'Source', 'Level', 'Text'],
      ['Access', 'Survey', 3, 'People are answered quickly'],
      ['Workforce', 'Survey', 2, 'Posts are vacant'],
    ],
  },
});

/** The cells of the rows that are printed on every page after them. */
function repeated({ page: { titleRows }, cells }: SheetPlan): unknown[] {
  expect(titleRows?.last).toBe(titleRows?.first);
  return (cells[titleRows?.first ?? -1] ?? []).filter((cell) => typeof cell === 'string');
}

describe('a table that runs over pages has its header on each', () => {
  test('the plain table of the grid', () => {
    expect(repeated(judgementGrid(made)).slice(0, 3)).toEqual(['Domain', 'Judged level', 'Suggested level']);
  });

  test('on no sheet does another table stand below it, which would be printed under that header', () => {
    const under = presentSheets(made).flatMap(({ name, tables, page: { titleRows } }) =>
      tables
        .filter(({ area }) => area.row > (titleRows?.last ?? Infinity))
        .map((table) => [name, table.name]),
    );
    expect(under).toEqual([]);
  });

  test('the drafts of strengths and areas; each table above them begins a page', () => {
    const plan = strengths(made, made.improvement!);
    expect(repeated(plan).slice(0, 2)).toEqual(['Domain', 'Draft, from the evidence']);
    const [, second] = made.framework.questions;
    const begins = plan.page.breaksBefore?.map((row) => plan.cells[row]?.[0]);
    expect(begins).toEqual([second?.text.en, 'Drafts and your own words']);
  });

  test('the actions of the plan', () => {
    expect(repeated(actions(made, made.improvement!))).toEqual(
      expect.arrayContaining(['Domain', 'What is to be done']),
    );
  });
});
