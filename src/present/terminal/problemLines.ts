import type { Problem } from '../../domain/problem';
import type { Language } from '../../domain/text';
import { cellAddress } from '../../domain/cellName';
import type { SheetWord } from '../../definitions/words/sheets';
import { problemCounts } from '../phrases/problemCounts';
import { problemSentence } from '../problemSentence';
import { speaker } from '../speaker';
import { problemGroups } from '../sheets/problems/problemGroups';
import { wrapped } from '../layout/wrapped';

/** Problems that are printed one by one; the others are counted. */
const mostPrinted = 8;

/** How many problems there are by severity, and the gravest few of each kind with their cells. */
export function problemLines(
  problems: readonly Problem[],
  language: Language,
  width: number,
  more: Extract<SheetWord, 'terminalMoreProblems' | 'terminalMoreInspected'>,
): string[] {
  const speak = speaker(language);
  const shown = problemGroups(problems, mostPrinted)
    .flatMap((group) => group.shown)
    .slice(0, mostPrinted);
  const lines = shown.flatMap((problem) => {
    const { message, fix } = problemSentence(problem, language);
    const place = problem.at ? cellAddress(problem.at) : problem.sheet;
    const text = [`${speak(problem.severity)}:`, ...(place ? [`${place}:`] : []), message, fix].join(' ');
    return wrapped(`  ${text}`, width, '    ');
  });
  const left = problems.length - shown.length;
  return [
    speak('terminalProblems', problemCounts(problems)),
    ...lines,
    ...(left > 0 ? [`  ${speak(more, { count: left })}`] : []),
  ];
}
