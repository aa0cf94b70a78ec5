import { actors, type ActionItem } from '../../../domain/action';
import type { Assessment } from '../../../domain/assessment';
import type { Improvement } from '../../../domain/improvement';
import type { PlanValue } from '../../../domain/sheetPlan';
import { looks } from '../../palette';
import { actionInWords, actorInWords, priorityInWords } from '../../phrases/actionInWords';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker, type Speaker } from '../../speaker';

/** The priorities with what the Council, senior managers and staff should do: only what the officer took up. */
export function priorityBlock(
  sheet: SheetBuilder,
  assessment: Assessment,
  { priorities, actions }: Improvement,
): void {
  const speak = speaker(assessment.language);
  sheet.blank();
  sheet.row([speak('strengthsPriorities')], looks.heading);
  const taken = actions.filter(({ adopted }) => adopted);
  const printed = priorities.filter(
    ({ number, words }) => words !== '' || taken.some(({ priority }) => priority === number),
  );
  const known = new Set(printed.map(({ number }) => number));
  const loose = taken.filter(({ priority }) => priority === undefined || !known.has(priority));
  if (printed.length === 0 && loose.length === 0) {
    sheet.row([speak('strengthsNoPriorities')], looks.plain);
    return;
  }
  for (const priority of printed) {
    const text = priorityInWords(assessment, priority);
    const row = sheet.row([speak('priorityHeading', { number: priority.number, text }), null, null]);
    sheet.look({ row, column: 0, rows: 1, columns: 3 }, looks.theme);
    byActor(
      sheet,
      assessment,
      taken.filter((action) => action.priority === priority.number),
      speak,
    );
  }
  byActor(sheet, assessment, loose, speak);
}

/** A block for each actor who has something to do, in the order of the three; then what is nobody's yet. */
function byActor(
  sheet: SheetBuilder,
  assessment: Assessment,
  actions: readonly ActionItem[],
  speak: Speaker,
): void {
  for (const actor of [...actors, undefined]) {
    const theirs = actions.filter((action) => action.actor === actor);
    const heading =
      actor === undefined
        ? speak('actorNobodyShould')
        : speak('actorShould', { actor: actorInWords(actor, assessment.language) });
    theirs.forEach((action, place) => {
      const who: PlanValue = place === 0 ? `${heading}:` : null;
      const text = `• ${actionInWords(assessment, action)}`;
      const when = [action.owner, action.due].filter((part) => part !== '').join(', ');
      const row = sheet.row([who, text, when]);
      sheet.look({ row, column: 0, rows: 1, columns: 3 }, { ...looks.body, wrap: true });
      sheet.look({ row, column: 0, rows: 1, columns: 1 }, { bold: true });
    });
  }
}
