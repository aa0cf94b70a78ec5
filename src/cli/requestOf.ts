import type { AssessRequest } from '../assess';
import type { AssessCommand } from './assessOptions';
import { comparatorChoice } from './comparatorChoice';

type Request = Omit<AssessRequest, 'grids' | 'authority'>;

/** What a command asks of each authority's run.
 * @param known what was read for it, and the day and version of the run */
export function requestOf(
  command: AssessCommand,
  {
    owned,
    framework,
    families,
    on,
    version,
  }: Pick<Request, 'owned' | 'framework' | 'families' | 'on' | 'version'>,
): Request {
  return {
    ...{ owned, framework, families, on, version },
    comparators: (hasContext) => comparatorChoice(command, hasContext),
    publishes: command.out !== undefined,
    period: command.period,
    language: command.language === 'cy' ? 'cy' : 'en',
  };
}
