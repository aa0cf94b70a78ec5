import type { Assessment } from '../../domain/assessment';
import type { Problem } from '../../domain/problem';
import type { PlanValue, SheetPlan } from '../../domain/sheetPlan';
import { cellName } from '../../domain/cellName';
import { placeTable } from '../layout/placeTable';
import { looks } from '../palette';
import { problemCounts } from '../phrases/problemCounts';
import { problemSentence } from '../problemSentence';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { problemGroups } from './problems/problemGroups';

/** The most problems that are listed one by one; beyond, each kind is cut short and says how many more there are. */
const mostRows = 500;

/** The problems found, gravest first, those of a kind together, each with a link to its cell. */
export function problems(assessment: Assessment): SheetPlan {
  const { language, problems: found } = assessment;
  const speak = speaker(language);
  const sheet = new SheetBuilder('problems', '', speak('sheetProblems'), [11, 24, 10, 62, 62]);
  sheet.title(speak('problemsTitle'), speak('problemsHowToRead'));
  sheet.row([found.length === 0 ? speak('problemsNone') : speak('problemsCount', problemCounts(found))]);
  sheet.blank();
  if (found.length === 0) return sheet.build();
  const columns = (['severity', 'sheet', 'cell', 'whatIsWrong', 'whatToDo'] as const).map((word) => ({
    header: speak(word),
    wrap: true,
  }));
  const listed = problemGroups(found, mostRows).flatMap(({ shown, total }) => {
    const more = total - shown.length;
    const rows = shown.map((problem) => ({ problem, row: rowOf(problem, assessment) }));
    const [first] = shown;
    if (more === 0 || first === undefined) return rows;
    const words = [speak('moreOfTheSame', { count: more, total }), speak('seeAbove')];
    return [...rows, { problem: undefined, row: [speak(first.severity), null, null, ...words] }];
  });
  const rows = listed.map(({ row }) => row);
  const area = placeTable(sheet, 'problems', columns, rows, { showFilter: true, repeatHeader: true });
  listed.forEach(({ problem }, index) => {
    if (problem?.at === undefined) return;
    const { sheet: name, row, column } = problem.at;
    sheet.link(area.row + 1 + index, 2, { sheet: name, cell: cellName(row, column) });
  });
  const body = { ...area, row: area.row + 1, rows: rows.length, columns: 1 };
  sheet.look(body, { bold: true });
  sheet.look({ ...body, column: 2 }, looks.link);
  sheet.look({ row: 2, column: 0, rows: 1, columns: 1 }, looks.plain);
  sheet.freeze(area.row + 1, 0);
  return sheet.build();
}

function rowOf(problem: Problem, { language }: Assessment): PlanValue[] {
  const { message, fix } = problemSentence(problem, language);
  const { at, severity } = problem;
  return [
    speaker(language)(severity),
    at?.sheet ?? problem.sheet ?? null,
    at ? cellName(at.row, at.column) : null,
    message,
    fix,
  ];
}
