import type { Assessment } from '../../domain/assessment';
import type { Improvement } from '../../domain/improvement';
import type { SheetPlan } from '../../domain/sheetPlan';
import { looks } from '../palette';
import { authorityName } from '../phrases/authorityName';
import { gapInWords } from '../phrases/gapInWords';
import { SheetBuilder } from '../sheetBuilder';
import { speaker } from '../speaker';
import { actionColumns, officerActionColumns } from './actions/actionColumns';
import { actionRows } from './actions/actionRows';
import { priorityRows } from './actions/priorityRows';

/**
 * The action plan: what is missing first, then the priorities, then a line for each area for development and the officer's own. The last two are
 * the officer's to fill in, and are found again by the key in the last column.
 */
export function actions(assessment: Assessment, improvement: Improvement): SheetPlan {
  const { language } = assessment;
  const speak = speaker(language);
  const at = actionColumns;
  const sheet = new SheetBuilder('actions', '', speak('sheetActions'), at.widths);
  const authority = authorityName(assessment, assessment.own);
  const title = speak('actionsTitle', { authority });
  sheet.title(title, speak('actionsHowToRead'));
  sheet.blank();
  sheet.row([speak('gapsHeading')], looks.heading);
  const gaps = improvement.gaps.map((gap) => gapInWords(gap, language));
  for (const gap of gaps.length === 0 ? [speak('gapsNone')] : gaps) sheet.row([gap], looks.plain);
  sheet.blank();
  const printedFrom = sheet.next;
  const firstRow = priorityRows(sheet, assessment, improvement);
  actionRows(sheet, assessment, improvement);
  sheet.officer({
    keyColumn: at.key,
    firstRow,
    rows: sheet.next - firstRow,
    columns: officerActionColumns.map((id) => ({ id, column: at[id] })),
  });
  // on one page its text would be too small to read: what is to be done stands on both
  sheet.spread(
    2,
    at.words,
    { row: printedFrom, column: 0, rows: sheet.next - printedFrom, columns: at.effect + 1 },
    title,
  );
  sheet.freeze(2, at.words + 1);
  return sheet.build();
}
