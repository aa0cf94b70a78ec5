import type { Problem } from '../../../domain/problem';

const gravity = { error: 0, warning: 1, note: 2 } as const satisfies Record<Problem['severity'], number>;

/** Problems of one kind: those that are shown, and how many there are in all. */
export interface ProblemGroup {
  shown: readonly Problem[];
  total: number;
}

/**
 * Problems by severity and code, gravest first, kinds in the order they were met. At most about `most` are shown: when there
 * are more, each kind gets an equal share, and what rare kinds leave over goes to the others.
 */
export function problemGroups(problems: readonly Problem[], most: number): ProblemGroup[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const kind = `${problem.severity} ${problem.code}`;
    const met = kinds.get(kind);
    if (met === undefined) kinds.set(kind, [problem]);
    else met.push(problem);
  }
  const room = roomEach(
    [...kinds.values()].map((kind) => kind.length),
    most,
  );
  return [...kinds.values()]
    .sort((one, other) => gravityOf(one) - gravityOf(other))
    .map((kind) => ({ shown: kind.slice(0, room), total: kind.length }));
}

function gravityOf([first]: readonly Problem[]): number {
  return first === undefined ? 0 : gravity[first.severity];
}

/** The largest number that every kind may show so that all together stay within `most`; at least one. */
function roomEach(sizes: readonly number[], most: number): number {
  let left = most;
  const rising = [...sizes].sort((one, other) => one - other);
  for (const [index, size] of rising.entries()) {
    const each = Math.floor(left / (rising.length - index));
    if (size > each) return Math.max(1, each);
    left -= size;
  }
  return most;
}
