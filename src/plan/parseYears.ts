import type { ClosedYear, ClosedYears } from '../domain/closedYear';
import type { Problem, Staged } from '../domain/problem';

const none: ClosedYears = { version: 1, years: [] };

/** The closed years from their text in the workbook. Text that is damaged or of another version is said, and nothing of it is used. */
export function parseYears(text: string | undefined): Staged<ClosedYears> {
  if (text === undefined || text === '') return { made: none, problems: [] };
  const found = parsed(text);
  if (found !== undefined) return { made: found, problems: [] };
  const problem: Problem = { code: 'closedYearsDamaged', severity: 'warning', details: {} };
  return { made: none, problems: [problem] };
}

function parsed(text: string): ClosedYears | undefined {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof found !== 'object' || found === null) return undefined;
  const known = found as Partial<Record<keyof ClosedYears, unknown>>;
  const whole = known.version === 1 && Array.isArray(known.years) && known.years.every(isYear);
  return whole ? (found as ClosedYears) : undefined;
}

/** The lists that the other stages walk through are there. */
function isYear(found: unknown): found is ClosedYear {
  if (typeof found !== 'object' || found === null) return false;
  const year = found as Partial<Record<keyof ClosedYear, unknown>>;
  const lists = [year.domains, year.questions, year.figures, year.strengths, year.priorities, year.actions];
  const texts = [year.label, year.on, year.authority];
  const { framework } = year;
  return (
    lists.every(Array.isArray) &&
    texts.every((text) => typeof text === 'string') &&
    typeof framework === 'object' &&
    framework !== null
  );
}
