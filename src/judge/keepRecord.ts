import { levelLabels } from '../definitions/frameworks/levelLabels';
import type { Framework } from '../domain/framework';
import type { RoleJudgement } from '../domain/judgement';
import type {
  EvidenceThen,
  JudgementRecord,
  JudgementRole,
  LogEntry,
  LoggedLevel,
} from '../domain/judgementLog';
import { isAsLogged } from './isAsLogged';
import { lastEntry } from './lastEntry';

/** What one person has decided of one domain, as it was taken up. */
export interface Decided {
  domain: string;
  role: JudgementRole;
  taken: RoleJudgement | undefined;
  suggested: number | null;
  /** Absent: not known. */
  evidence?: readonly EvidenceThen[];
  /** What of a year before was put right: the line is of that year, with what it rested on. */
  corrects?: LogEntry | undefined;
}

const nothing: RoleJudgement = { reason: '', by: '', on: '' };

/**
 * The log with an entry more for each decision that is not as the log says last. Nothing in it is ever changed.
 * @param year what the run's year is called; absent where it is not known
 */
export function keepRecord(
  record: JudgementRecord | undefined,
  decided: readonly Decided[],
  framework: Framework,
  on: string,
  year?: string,
): JudgementRecord {
  const entries = [...(record?.entries ?? [])];
  for (const { domain, role, taken = nothing, corrects, ...run } of decided) {
    const last = lastEntry(record, framework.id, domain, role);
    if (isAsLogged(taken, last)) continue;
    const level = (at: number | null | undefined): LoggedLevel | null => levelNamed(framework, domain, at);
    const { suggested, evidence, year: of } = corrects ?? { ...run, suggested: level(run.suggested), year };
    const name = framework.domains.find(({ id }) => id === domain)?.name;
    entries.push({
      number: entries.length + 1,
      on,
      framework: framework.id,
      domain,
      domainName: name ?? { en: domain },
      role,
      suggested,
      before: last?.level ?? null,
      level: level(taken.level),
      reason: taken.reason,
      by: taken.by,
      judgedOn: taken.on,
      ...(of !== undefined && { year: of }),
      ...(evidence !== undefined && { evidence }),
    });
  }
  return { version: 1, framework: framework.id, entries, shown: record?.shown ?? 0 };
}

function levelNamed(
  framework: Framework,
  domain: string,
  level: number | null | undefined,
): LoggedLevel | null {
  if (level === null || level === undefined) return null;
  return { level, label: levelLabels(framework, domain)[level - 1] ?? { en: String(level) } };
}
