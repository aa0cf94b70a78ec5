import type { Assessment } from '../../../domain/assessment';
import type { Improvement } from '../../../domain/improvement';
import type { PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import { priorityDraft } from '../../phrases/actionInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { actionColumns as at } from './actionColumns';

/** Empty rows for headings of the officer's own. */
const emptyRows = 4;

/** The headings of the plan: number, what each was drafted from, and the officer's own words. Gives the first row of the block. */
export function priorityRows(
  sheet: SheetBuilder,
  assessment: Assessment,
  { priorities }: Improvement,
): number {
  const speak = speaker(assessment.language);
  sheet.row([speak('actionsPriorities')], looks.heading);
  const header = headed(sheet, 'heading: 1', [
    [at.priority, speak('actionsNumber')],
    [at.draft, speak('actionsPriorityDraft')],
    [at.words, speak('actionsPriorityWords')],
  ]);
  for (const priority of priorities) {
    const draft = priorityDraft(assessment, priority);
    const row = sheet.row([priority.number, null, draft, priority.words]);
    sheet.put(row, at.draftThen, priority.words === '' ? null : priority.draftThen || draft);
    sheet.put(row, at.key, priority.key);
  }
  const taken = priorities.flatMap(({ key }) => /^own priority: (\d+)$/.exec(key)?.[1] ?? []).map(Number);
  const highest = Math.max(0, ...taken);
  for (let place = 1; place <= emptyRows; place += 1) {
    sheet.put(sheet.next, at.key, `own priority: ${String(highest + place)}`);
  }
  const body = { row: header + 1, rows: sheet.next - header - 1 };
  // the column between them has a heading among the actions only
  for (const [column, columns] of [
    [at.priority, 1],
    [at.draft, at.words + 1 - at.draft],
  ] as const)
    sheet.look({ ...body, column, columns }, { ...looks.body, wrap: true });
  for (const column of [at.priority, at.words]) sheet.look({ ...body, column, columns: 1 }, looks.entry);
  sheet.look({ ...body, column: at.draftThen, columns: 1 }, { ...looks.small, wrap: true });
  sheet.look({ ...body, column: at.key, columns: 1 }, { ...looks.key, wrap: true });
  return header;
}

/** A header row within the officer's block: it has a key of its own, so that it is not taken for a row of the officer's. */
export function headed(
  sheet: SheetBuilder,
  key: string,
  headings: readonly (readonly [number, PlanValue])[],
): number {
  const row = sheet.row([]);
  for (const [column, heading] of headings) sheet.put(row, column, heading, looks.header);
  sheet.put(row, at.key, key, looks.key);
  return row;
}
