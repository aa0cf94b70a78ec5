import { Refusal } from '../domain/refusal';
import { replay } from '../judge/replay';
import { presentReplay } from '../present/presentReplay';
import { frameworkOf } from './frameworkOf';
import { readBytes } from './openInputs';
import type { ReplayCommand } from './parseCommand';
import { refuseOverInputs } from './refuseOverInputs';
import type { Surroundings } from './surroundings';
import { writeBeside } from './writeBeside';

/** Levels in, questions and matrix out: shows how a framework rolls up, without any figures. */
export function replayCommand(command: ReplayCommand, around: Surroundings): void {
  refuseOverInputs({ '--json': command.json }, [command.input, command.framework]);
  const framework = frameworkOf(command.framework);
  const { json, text } = presentReplay(replay(levelsIn(command.input), framework), framework, 'en');
  const printed = `${JSON.stringify(json, null, 2)}\n`;
  if (command.json === '-') around.out(printed);
  else {
    if (command.json !== undefined) writeBeside(command.json, printed);
    around.out(text);
  }
}

function levelsIn(path: string): (number | null)[] {
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(readBytes(path)));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('notJson', { file: path }, 'nothing');
  }
  const levels: unknown =
    typeof content === 'object' && content !== null && 'levels' in content ? content.levels : undefined;
  if (!Array.isArray(levels) || !levels.every((level) => level === null || typeof level === 'number')) {
    throw new Refusal('noLevels', { file: path }, 'nothing');
  }
  return levels as (number | null)[];
}
