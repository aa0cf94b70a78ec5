import type { Problem } from '../domain/problem';

const shownOfEach = 100;

/** Collects problems: all are counted by table and code, the first hundred of each are kept, the rest are said in one line. */
export class ProblemBook {
  private readonly kept: Problem[] = [];
  private readonly counts = new Map<string, { table: number; code: string; count: number; first: Problem }>();

  /** @param table index of the table of figures, or -1 for other sheets */
  add(problem: Problem, table = -1, times = 1): void {
    const key = `${String(table)} ${problem.code}`;
    const known = this.counts.get(key);
    if (known === undefined)
      this.counts.set(key, { table, code: problem.code, count: times, first: problem });
    else known.count += times;
    if ((known?.count ?? 0) < shownOfEach) this.kept.push(problem);
  }

  /** How often each code was met in a table, with the first as the example. */
  ofTable(table: number): { code: string; count: number; first: Problem }[] {
    return [...this.counts.values()].filter((entry) => entry.table === table);
  }

  /** All that is shown: the problems kept, and one note for each kind that had more. */
  problems(): Problem[] {
    const more = [...this.counts.values()].filter(({ count }) => count > shownOfEach);
    return [
      ...this.kept,
      ...more.map(({ code, count, first }) => ({
        code: 'moreOfTheSame',
        severity: 'note' as const,
        sheet: first.at?.sheet ?? first.sheet,
        details: { ...of(first), problem: code, count: count - shownOfEach },
      })),
    ];
  }
}

/** The details of the first problem, so that its own sentence can be said: "of.indicator" and so on. */
function of({ details }: Problem): Problem['details'] {
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [`of.${name}`, value]));
}
