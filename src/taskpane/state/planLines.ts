import type { ActionItem } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import type { CellAt } from '../../domain/grid';
import type { SheetId } from '../../domain/owned';
import { ownedSheet } from '../../domain/ownedSheet';
import { actionInWords } from '../../present/phrases/actionInWords';
import { strengthInWords } from '../../present/phrases/strengthInWords';

/** One line of a domain's plan. */
export interface PlanLine {
  key: string;
  kind: 'planStrength' | 'planArea' | 'planAction' | 'planDraft';
  text: string;
  /** Its row on our sheet, as it stood when the workbook was read; absent where it was not published yet. */
  at?: CellAt;
  /** The action that it is, where it is one. */
  action?: ActionItem;
}

/** The plan of a domain: strengths and areas for development, then actions, those that are only drafts last. Left out: what the officer left out. */
export function planLines(assessment: Assessment, domain: string): PlanLine[] {
  const { strengths = [], actions = [] } = assessment.improvement ?? {};
  const line = (sheet: SheetId, line: Omit<PlanLine, 'at'>): PlanLine => {
    const at = rowOf(assessment, sheet, line.key);
    return { ...line, key: `${sheet} ${line.key}`, ...(at && { at }) };
  };
  const own = actions.filter((action) => action.domain === domain);
  const ordered = [...own.filter(({ adopted }) => adopted), ...own.filter(({ adopted }) => !adopted)];
  return [
    ...strengths
      .filter((item) => item.domain === domain && item.kind !== 'leftOut')
      .map((item) =>
        line('strengths', {
          key: item.key,
          kind: item.kind === 'strength' ? 'planStrength' : 'planArea',
          text: strengthInWords(assessment, item),
        }),
      ),
    ...ordered.map((action) =>
      line('actions', {
        key: action.key,
        kind: action.adopted ? 'planAction' : 'planDraft',
        text: actionInWords(assessment, action),
        action,
      }),
    ),
  ].filter(({ text }) => text !== '');
}

function rowOf({ owned = [] }: Assessment, id: SheetId, key: string): CellAt | undefined {
  const sheet = ownedSheet(owned, id);
  const row = sheet?.rows?.get(key);
  return sheet === undefined || row === undefined ? undefined : { sheet: sheet.name, row, column: 0 };
}
