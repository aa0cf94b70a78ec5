import type { Assessment } from '../../domain/assessment';
import type { ResultYear } from '../../domain/resultPlan';

/** The council's closed years as results.json has them, oldest first. */
export function resultYears({ years }: Assessment): ResultYear[] {
  return (years?.closed ?? []).map(({ label, on, framework, domains, matrix }) => ({
    label,
    on,
    framework: framework.id,
    domains: domains.map(({ id, level, suggested }) => ({ id, level, suggested })),
    matrix: matrix === null ? null : { ...matrix },
  }));
}
