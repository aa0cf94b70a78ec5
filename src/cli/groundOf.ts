import { readAndTidy, type AssessRequest } from '../assess';
import { sheetsNotRead } from '../domain/sheetsNotRead';
import type { Staged } from '../domain/problem';
import type { Tidied } from '../domain/tidied';
import { stopIfAsked } from '../excel/stop';
import type { Followed } from '../present/terminal/followedLine';
import type { AssessCommand } from './assessOptions';
import { choicesFollowed, withoutAbsentPeriod } from './choicesFollowed';
import { publishedFile } from './comparatorChoice';
import { familiesOf } from './familiesOf';
import { frameworkOf } from './frameworkOf';
import { openInputs, type Inputs } from './openInputs';
import { requestOf } from './requestOf';
import type { Surroundings } from './surroundings';

/** What every authority of a command is assessed by: the files, read and tidied once, and what was asked of them. */
export interface Ground {
  inputs: Inputs;
  tidied: Staged<Tidied>;
  /** What was chosen in the pane, where the command says nothing. */
  followed: Followed;
  request: Omit<AssessRequest, 'grids' | 'authority'>;
}

/** The files with sheets or tables that a command names. */
function filesRead({ inputs, context, comparators }: AssessCommand): string[] {
  return [...inputs, context, publishedFile(comparators)].filter((path) => path !== undefined);
}

/** All files that a command reads: none of them is written over by what it makes. */
export function everyFileRead(command: AssessCommand): (string | undefined)[] {
  return [...filesRead(command), command.families, command.framework];
}

/** Opens, reads and tidies the files of a command.
 * @throws Refusal where a file cannot be opened, or an option does not fit */
export async function groundOf(command: AssessCommand, around: Surroundings): Promise<Ground> {
  const families = command.families === undefined ? undefined : familiesOf(command.families);
  const inputs = await openInputs(filesRead(command), around);
  stopIfAsked(around);
  const { owned, choices, remembered, record, closedYears } = inputs;
  const chosen = choicesFollowed(command, choices);
  const framework = frameworkOf(command.framework ?? chosen.framework, inputs.grids);
  const { made, problems } = readAndTidy(inputs.grids, framework, owned);
  const tidied = { made, problems: [...sheetsNotRead(inputs.hidden), ...problems] };
  const followed = withoutAbsentPeriod(chosen, tidied.made);
  const known = { owned, framework, families, followed, on: around.today, version: around.version };
  return {
    inputs,
    tidied,
    followed,
    request: {
      ...requestOf(command, known),
      ...{ remembered, record, closedYears },
    },
  };
}
