import { assessTidied, withYearClosed } from '../assess';
import { refuseOfAnother } from '../definitions/record/judgementsOfAnother';
import { closedYearOf } from '../present/closedYearOf';
import { presentTerminal } from '../present/presentTerminal';
import type { AssessCommand } from './assessOptions';
import { filesOf } from './filesOf';
import { everyFileRead, groundOf } from './groundOf';
import { makeOutputs } from './makeOutputs';
import { placeOf } from './placeOf';
import { progressLine } from './progress';
import { refuseOverInputs } from './refuseOverInputs';
import { stopIfHeard } from './stopIfHeard';
import type { Surroundings } from './surroundings';
import { writeTogether } from './writeTogether';

/** The main job: files in; workbook, results.json, report and a summary out. Nothing is written before everything is made. */
export async function assessCommand(command: AssessCommand, around: Surroundings): Promise<void> {
  const progress = progressLine(around);
  progress.at(0.05, 'reading');
  const { inputs, tidied, followed, request } = await groundOf(command, around);
  refuseOverInputs(
    { '--out': command.out, '--report': command.report, '--json': command.json },
    everyFileRead(command),
    inputs.workbook,
  );
  progress.at(0.4, 'comparing and judging');
  const { made } = assessTidied(tidied, { ...request, authority: command.authority });
  const { closeYear, out } = command;
  // a workbook of its own may be made for another council; this one's judgements are not written over
  if (out !== undefined && command.inputs.some((file) => placeOf(file) === placeOf(out)))
    refuseOfAnother(made);
  const assessment = closeYear === undefined ? made : withYearClosed(made, closedYearOf(made, closeYear));
  await stopIfHeard(around);
  progress.at(0.7, 'writing');
  const wanted = { ...command, first: followed.first };
  const outputs = await makeOutputs(assessment, wanted, inputs.host, inputs.owned, around);
  await stopIfHeard(around);
  progress.done();
  writeTogether(filesOf(outputs, { ...command, json: command.json === '-' ? undefined : command.json }));
  around.out(command.json === '-' ? (outputs.json ?? '') : presentTerminal(assessment, followed));
}
