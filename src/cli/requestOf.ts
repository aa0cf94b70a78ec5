import type { AssessRequest } from '../assess';
import type { Followed } from '../present/terminal/followedLine';
import type { AssessCommand } from './assessOptions';
import { comparatorChoice } from './comparatorChoice';

type Request = Omit<AssessRequest, 'grids' | 'authority'>;

/** What a command asks of each authority's run.
 * @param known what was read for it, what it follows of the pane's choices, and the day and version of the run */
export function requestOf(
  command: AssessCommand,
  {
    owned,
    framework,
    families,
    followed,
    on,
    version,
  }: Pick<Request, 'owned' | 'framework' | 'families' | 'on' | 'version'> & { followed: Followed },
): Request {
  return {
    ...{ owned, framework, families, on, version },
    comparators: (hasContext) => comparatorChoice(command, hasContext, followed.comparators),
    publishes: command.out !== undefined,
    period: command.period ?? followed.period,
    language: command.language === 'cy' ? 'cy' : 'en',
  };
}
