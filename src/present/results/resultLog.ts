import type { JudgementRecord } from '../../domain/judgementLog';
import type { ResultLogEntry } from '../../domain/results';

/** The judgement log as results.json has it. */
export function resultLog(record: JudgementRecord | undefined): ResultLogEntry[] {
  return (record?.entries ?? []).map((entry) => {
    const { number, on, framework, domain, role, suggested, before, level, reason, by, judgedOn } = entry;
    const levels = {
      suggested: suggested?.level ?? null,
      before: before?.level ?? null,
      level: level?.level ?? null,
    };
    return { number, on, framework, domain, role, ...levels, reason, by, judgedOn };
  });
}
