import type { Problem } from '../../domain/problem';

/** How many problems there are of each severity. */
export function problemCounts(problems: readonly Problem[]): {
  errors: number;
  warnings: number;
  notes: number;
} {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of problems) counts[severity] += 1;
  return { errors: counts.error, warnings: counts.warning, notes: counts.note };
}
