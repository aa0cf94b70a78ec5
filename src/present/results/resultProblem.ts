import type { Problem } from '../../domain/problem';
import type { ResultProblem } from '../../domain/results';
import type { Language } from '../../domain/text';
import { cellName } from '../../domain/cellName';
import { problemSentence } from '../problemSentence';

/** One problem of results.json. */
export function resultProblem(problem: Problem, language: Language): ResultProblem {
  const { message, fix } = problemSentence(problem, language);
  return {
    code: problem.code,
    severity: problem.severity,
    sheet: problem.at?.sheet ?? problem.sheet ?? null,
    cell: problem.at ? cellName(problem.at.row, problem.at.column) : null,
    message,
    fix,
  };
}
