import { ownFramework, readAndTidy } from '../assess';
import { jointReview } from '../definitions/frameworks/jointReview';
import { Refusal } from '../domain/refusal';
import { sheetsNotRead } from '../domain/sheetsNotRead';
import { presentInspection } from '../present/presentInspection';
import { openInputs } from './openInputs';
import type { InspectCommand } from './parseCommand';
import { refuseOverInputs } from './refuseOverInputs';
import type { Surroundings } from './surroundings';
import { writeBeside } from './writeBeside';

/**
 * Says what was found in files: tables, indicators, authorities, periods, problems.
 * @throws Refusal (nothing) nothingToRead, when it has said so
 */
export async function inspectCommand(command: InspectCommand, around: Surroundings): Promise<void> {
  refuseOverInputs({ '--json': command.json }, command.inputs);
  const inputs = await openInputs(command.inputs, around);
  const own = ownFramework(inputs.grids);
  const tidied = readAndTidy(inputs.grids, own?.made ?? jointReview, inputs.owned);
  const { made } = tidied;
  const problems = [...sheetsNotRead(inputs.hidden), ...(own?.problems ?? []), ...tidied.problems];
  const { json, text } = presentInspection(made, problems, 'en');
  const printed = `${JSON.stringify(json, null, 2)}\n`;
  if (command.json === '-') around.out(printed);
  else {
    if (command.json !== undefined) writeBeside(command.json, printed);
    around.out(text);
  }
  if (own === undefined && made.tables.every(({ layout }) => layout === 'none'))
    throw new Refusal('nothingToRead', {}, 'nothing');
}
