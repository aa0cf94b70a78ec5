import type { YearsKnown } from '../domain/closedYear';
import type { Framework } from '../domain/framework';
import type { DomainResult, OfficerJudgement, RoleJudgement } from '../domain/judgement';
import { judgementColumns } from '../domain/judgementColumns';
import type { JudgementRecord, JudgementRole, LogEntry } from '../domain/judgementLog';
import type { OwnedSheet } from '../domain/owned';
import type { Problem, Staged } from '../domain/problem';
import { ownedSheet } from '../domain/ownedSheet';
import type { Cells } from './enteredCells';
import { earlierYear } from './earlierYear';
import { entryCell } from './entryCell';
import { lastEntry } from './lastEntry';
import { takeUp, type LoggedLast, type TakenUp } from './takeUp';
import { typedJudgement, type TypedJudgement } from './typedJudgement';

/** What two people decided of a domain, and which of it stands. */
export interface DomainDecision {
  judgement?: OfficerJudgement;
  lead?: RoleJudgement;
  moderated?: RoleJudgement;
  /** What was judged for a year before, and stands in the cells still. */
  earlier?: DomainResult['earlier'];
  entered?: Cells;
  /** What was typed and is not taken up, at its cell: absent where all was. */
  notTakenUp?: readonly Problem[];
  /** What the log is to say last of each. */
  logged: Readonly<Partial<Record<JudgementRole, RoleJudgement | undefined>>>;
  /** The line of a year before that each puts right, where one does. */
  corrects?: Readonly<Partial<Record<JudgementRole, LogEntry | undefined>>>;
}

/** A domain whose cells are to be read: `suggested` null is not enough evidence. */
interface Asked {
  domain: string;
  cells: Cells;
  suggested: number | null;
}

/**
 * The moderated level stands where there is one, else the lead officer's. What is not taken up is a problem at its cell.
 * @param years absent: no year was ever closed
 */
export function decide(
  { domain, cells, suggested }: Asked,
  framework: Framework,
  record: JudgementRecord | undefined,
  owned: readonly OwnedSheet[],
  years: YearsKnown | undefined,
): Staged<DomainDecision> {
  if (cells.size === 0) return { made: { logged: {} }, problems: [] };
  const typed = {
    lead: typedJudgement(cells, domain, 'lead', framework),
    moderator: typedJudgement(cells, domain, 'moderator', framework),
  };
  const last = (role: JudgementRole): LoggedLast | undefined => {
    const entry = lastEntry(record, framework.id, domain, role);
    return entry && { entry, year: years && earlierYear(entry, record?.entries ?? [], years) };
  };
  const lead = takeUp(typed.lead, suggested, last('lead'));
  const measure = lead.taken?.level ?? suggested;
  const moderator = takeUp(typed.moderator, measure, last('moderator'));
  const sheet = ownedSheet(owned, 'grid');
  const name = framework.domains.find(({ id }) => id === domain)?.name ?? { en: domain };
  const names = { domain: name.en, domainCy: name.cy ?? name.en };
  const fault = (role: JudgementRole, { fault: kind }: TakenUp, against: number | null): Problem[] => {
    if (kind === undefined) return [];
    const { level = 0, noLevel = '' } = typed[role];
    const field = kind === 'noLevel' ? 'level' : 'reason';
    const place = entryCell(sheet, domain, judgementColumns[role][field]);
    const all = { severity: 'error' as const, ...place };
    if (kind === 'noLevel') {
      const details = { ...names, typed: noLevel, levels: framework.scale.levels };
      return [{ ...all, code: 'levelNotOnScale', details }];
    }
    const code =
      against === null
        ? 'levelWithoutReasonOrSuggestion'
        : role === 'lead'
          ? 'levelWithoutReason'
          : 'moderatedWithoutReason';
    return [{ ...all, code, details: { ...names, level, suggested: against ?? 0 } }];
  };
  const problems = [...fault('lead', lead, suggested), ...fault('moderator', moderator, measure)];
  const made: DomainDecision = {
    judgement: standing(domain, lead.taken, moderator.taken),
    ...(lead.taken !== undefined && { lead: lead.taken }),
    ...(moderator.taken !== undefined && { moderated: moderator.taken }),
    ...((lead.earlier ?? moderator.earlier) && {
      earlier: {
        ...(lead.earlier && { lead: lead.earlier }),
        ...(moderator.earlier && { moderator: moderator.earlier }),
      },
    }),
    entered: understood(cells, typed),
    ...(problems.length > 0 && { notTakenUp: problems }),
    logged: { lead: lead.logged, moderator: moderator.logged },
    corrects: { lead: lead.corrects, moderator: moderator.corrects },
  };
  return { made, problems };
}

function standing(
  domain: string,
  lead: RoleJudgement | undefined,
  moderated: RoleJudgement | undefined,
): OfficerJudgement | undefined {
  if (moderated?.level !== undefined) return { domain, ...moderated, role: 'moderator' };
  return lead === undefined ? undefined : { domain, ...lead };
}

/** The cells with a level as a number where it is one of the scale's; what is none stays as it was typed. */
function understood(cells: Cells, typed: Record<JudgementRole, TypedJudgement>): Cells {
  const made = new Map(cells);
  for (const role of ['lead', 'moderator'] as const) {
    const columns = judgementColumns[role];
    const { level, noLevel, reason, by, on } = typed[role];
    const texts = { [columns.reason]: reason, [columns.by]: by, [columns.on]: on };
    for (const [column, text] of Object.entries(texts)) if (text !== '') made.set(column, text);
    if (level !== undefined) made.set(columns.level, level);
    else if (noLevel !== undefined) made.set(columns.level, noLevel);
  }
  return made;
}
