import { assess } from '../assess';
import type { Assessment } from '../domain/assessment';
import type { OwnedSheet } from '../domain/owned';
import { publish } from '../excel/publish';
import { stopIfAsked } from '../excel/stop';
import { saveWorkbook } from '../host/file/saveWorkbook';
import { createWorkbook } from '../host/model/createWorkbook';
import { useHost } from '../host/officeClientNode';
import { openHost, type Host } from '../host/openHost';
import { presentSheets } from '../present/presentSheets';
import { presentTerminal } from '../present/presentTerminal';
import { toResults } from '../present/toResults';
import { comparatorChoice, publishedFile } from './comparatorChoice';
import { frameworkOf } from './frameworkOf';
import { openInputs } from './openInputs';
import type { AssessCommand } from './parseCommand';
import { progressLine } from './progress';
import type { Surroundings } from './surroundings';
import { writeBeside } from './writeBeside';

/** The main job: files in; workbook, results.json and a summary out. Nothing is written before everything is made. */
export async function assessCommand(command: AssessCommand, around: Surroundings): Promise<void> {
  const progress = progressLine(around);
  const framework = frameworkOf(command.framework);
  const paths = [...command.inputs, command.context, publishedFile(command.comparators)].filter(
    (path) => path !== undefined,
  );
  progress.at(0.05, 'reading');
  const inputs = await openInputs(paths, { signal: around.signal });
  stopIfAsked(around);
  progress.at(0.4, 'comparing and judging');
  const { made: assessment } = assess({
    grids: inputs.grids,
    owned: inputs.owned,
    remembered: inputs.remembered,
    authority: command.authority,
    comparators: (hasContext) => comparatorChoice(command.comparators, hasContext),
    framework,
    period: command.period,
    language: command.language,
    on: around.today,
    version: around.version,
  });
  stopIfAsked(around);
  progress.at(0.7, 'writing');
  const workbook =
    command.out === undefined ? undefined : await workbookWith(assessment, inputs.host, inputs.owned, around);
  const json = command.json === undefined ? undefined : `${JSON.stringify(toResults(assessment), null, 2)}\n`;
  stopIfAsked(around);
  progress.done();
  if (command.out !== undefined && workbook !== undefined) writeBeside(command.out, workbook);
  if (command.json === '-') around.out(json ?? '');
  else {
    if (command.json !== undefined && json !== undefined) writeBeside(command.json, json);
    around.out(presentTerminal(assessment));
  }
}

/** The bytes of the officer's workbook with our sheets in it, or of a new one where the figures came as text. */
async function workbookWith(
  assessment: Assessment,
  input: Host | undefined,
  read: readonly OwnedSheet[],
  around: Surroundings,
): Promise<Uint8Array> {
  const host = input ?? openHost(createWorkbook(), { profile: 'windows' });
  useHost(host);
  await publish(presentSheets(assessment), { signal: around.signal, read, remember: assessment.remember });
  if (input === undefined) {
    const [blank] = host.workbook.sheets;
    if (blank !== undefined) host.workbook.sheets.splice(0, 1);
    host.workbook.active = 0;
  }
  return saveWorkbook(host.workbook);
}
