import { levelLabel } from '../../phrases/levelLabel';
import type { Assessment } from '../../../domain/assessment';
import type { DomainResult } from '../../../domain/judgement';
import { judgementColumns } from '../../../domain/judgementColumns';
import type { PlanValue } from '../../../domain/sheetPlan';

const { lead, moderator } = judgementColumns;

/** The columns that the officers fill in, by id, in their order. */
export const officerColumns = [
  lead.level,
  lead.reason,
  lead.by,
  lead.on,
  moderator.level,
  moderator.reason,
  moderator.by,
  moderator.on,
] as const;
export type OfficerColumn = (typeof officerColumns)[number];

/** What one of the officers' cells holds: a level by its label; what is no level, and all else, as it was typed. */
export function officerCell(
  { framework, language }: Assessment,
  { domain, entered }: DomainResult,
  column: OfficerColumn,
): PlanValue {
  const content = entered?.get(column) ?? null;
  const isLevel = column === lead.level || column === moderator.level;
  return isLevel && typeof content === 'number' ? levelLabel(framework, domain, content, language) : content;
}
