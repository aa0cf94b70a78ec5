import type { DomainResult, RoleJudgement } from '../../domain/judgement';
import { judgementColumns } from '../../domain/judgementColumns';
import type { JudgementRole } from '../../domain/judgementLog';
import type { Draft, PersonDraft } from './draft';

type Judged = Pick<DomainResult, 'lead' | 'moderated' | 'earlier' | 'entered' | 'evidenceChanges'>;

/**
 * What the form of a domain shows before anything is typed: what stands in the cells, else the officer's name and the day. Where the
 * evidence has changed since, the day is today's: saving says that the judgement holds. So it is, with the officer's name, where the lead
 * officer's was judged for a year before. A moderated level of a year before stays as it is: who saves is not the moderator.
 */
export function draftOf(judged: Judged, officer: string, today: string): Draft {
  const changed = (judged.evidenceChanges ?? []).length > 0;
  const person = (
    role: JudgementRole,
    taken: RoleJudgement | undefined,
    by: string,
    on: string,
  ): PersonDraft => {
    const columns = judgementColumns[role];
    const cell = (column: string, otherwise: string | undefined): string =>
      judged.entered === undefined ? (otherwise ?? '') : String(judged.entered.get(column) ?? '');
    const again = role === 'lead' && judged.earlier?.lead !== undefined;
    const level = judged.entered === undefined ? taken?.level : judged.entered.get(columns.level);
    return {
      level: typeof level === 'number' ? level : null,
      reason: cell(columns.reason, taken?.reason),
      by: (again ? by : '') || cell(columns.by, taken?.by) || by,
      on:
        again || (changed && judged.earlier?.[role] === undefined)
          ? today
          : cell(columns.on, taken?.on) || on,
    };
  };
  const moderated = person('moderator', judged.moderated, '', '');
  const isModerated = moderated.level !== null || `${moderated.reason}${moderated.by}` !== '';
  return { ...person('lead', judged.lead, officer, today), ...(isModerated && { moderated }) };
}
