import type { Problem } from '../../domain/problem';

/** Problems of one kind: shown as one line with a count, opened to its cells. */
export interface ProblemGroup {
  code: string;
  severity: Problem['severity'];
  problems: readonly Problem[];
}

const order: readonly Problem['severity'][] = ['error', 'warning', 'note'];

/** Problems by code, the gravest first, then the most frequent. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [problem]);
    else group.push(problem);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first === undefined ? [] : [{ code: first.code, severity: first.severity, problems: group }];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.severity) - order.indexOf(b.severity) || b.problems.length - a.problems.length,
    );
}
