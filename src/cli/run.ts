import { advise } from '../definitions/words/advice';
import { problemWords } from '../definitions/words/problems';
import { Refusal } from '../domain/refusal';
import { assessCommand } from './assessCommand';
import { batchCommand } from './batch/batchCommand';
import { inspectCommand } from './inspectCommand';
import { parseCommand } from './parseCommand';
import { replayCommand } from './replayCommand';
import type { Surroundings } from './surroundings';
import { usage } from './usage';

/** Exit codes: a contract. */
const exits = { usage: 2, nothing: 3, file: 4 } as const;
const stoppedByHand = 130;

/**
 * Runs one command line.
 * @returns the exit code: 0 done, 2 usage or an option that does not fit the input, 3 nothing usable in the input, 4 a file could not
 * be opened or written, 130 stopped by Ctrl-C
 */
export async function run(argv: readonly string[], around: Surroundings): Promise<number> {
  try {
    const command = parseCommand(argv);
    switch (command.name) {
      case 'help':
        around.out(usage);
        return 0;
      case 'version':
        around.out(`${around.version}\n`);
        return 0;
      case 'assess':
        await (command.authority === 'all' ? batchCommand : assessCommand)(command, around);
        return 0;
      case 'inspect':
        await inspectCommand(command, around);
        return 0;
      case 'replay':
        replayCommand(command, around);
        return 0;
    }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, around);
    const message = error instanceof Error ? error.message : String(error);
    return refuse(new Refusal('unexpected', { message }, 'file'), around);
  }
}

/** One clear sentence and what to do; never a stack trace. */
function refuse(refusal: Refusal, around: Surroundings): number {
  const { message, fix } = advise(problemWords, refusal.code, 'en', refusal.details);
  const mistakes = refusal.mistakes.map(({ code, details }) => {
    const said = advise(problemWords, code, 'en', details);
    return `  ${said.message} ${said.fix}\n`;
  });
  around.error(`judgement-grid: ${message} ${fix}\n${mistakes.join('')}`);
  return refusal.code === 'stopped' ? stoppedByHand : exits[refusal.kind];
}
