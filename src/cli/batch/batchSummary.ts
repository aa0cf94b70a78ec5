import { advise } from '../../definitions/words/advice';
import { problemWords } from '../../definitions/words/problems';
import type { Authority } from '../../domain/authority';
import { followedLine, type Followed } from '../../present/terminal/followedLine';
import type { BatchResult } from './batchGround';

/** How many authorities were assessed, what was followed of the pane's choices, and each authority that was not assessed with the reason. */
export function batchSummary(
  results: readonly BatchResult[],
  authorities: readonly Authority[],
  followed: Followed,
): string {
  const done = results.filter(({ kind }) => kind === 'done').length;
  const refused = results.flatMap((result) => {
    if (result.kind === 'done') return [];
    const { message } = advise(problemWords, result.code, 'en', result.details);
    return [`  ${authorities[result.at]?.name ?? ''}: ${message}`];
  });
  const lines = [`Assessed: ${String(done)} of ${String(results.length)} authorities.`];
  const kept = followedLine(followed, 'en');
  if (kept !== '') lines.push(kept);
  if (refused.length > 0) lines.push(`Not assessed (${String(refused.length)}):`, ...refused.sort());
  return `${lines.join('\n')}\n`;
}
