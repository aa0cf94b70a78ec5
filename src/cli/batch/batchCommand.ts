import { availableParallelism } from 'node:os';
import type { Authority } from '../../domain/authority';
import type { OwnedSheet } from '../../domain/owned';
import { Refusal } from '../../domain/refusal';
import { stopIfAsked } from '../../excel/stop';
import type { Followed } from '../../present/terminal/followedLine';
import type { AssessCommand } from '../assessOptions';
import { everyFileRead, groundOf } from '../groundOf';
import { progressLine } from '../progress';
import { refuseOverInputs } from '../refuseOverInputs';
import type { Surroundings } from '../surroundings';
import { assessOne } from './assessOne';
import type { BatchGround, BatchResult } from './batchGround';
import { batchSummary } from './batchSummary';
import { councilsWithFigures } from './councilsWithFigures';
import { openFolder } from './openFolder';
import { overThreads, startThreads } from './overThreads';
import { placesOf } from './placesOf';
import { sharedFigures } from './sharedFigures';

/** How much of the job the reading is, as the progress line shows it. */
const readingShare = 0.1;

/**
 * Every authority that has figures: the files are read and tidied once, then a file an authority is written into each folder that was
 * asked for. An authority that cannot be assessed as asked is named at the end; the others are not held up.
 * @throws Refusal outputIsInput, allWithJudgements, noneAssessed; stopped: files that are there are whole
 */
export async function batchCommand(command: AssessCommand, around: Surroundings): Promise<void> {
  const { workerFile } = around;
  const workers = command.workers ?? availableParallelism();
  const threads = workerFile === undefined ? [] : startThreads(workerFile, workers);
  const progress = progressLine(around);
  const results: BatchResult[] = [];
  let authorities: readonly Authority[];
  let followed: Followed;
  try {
    progress.at(0.02, 'reading');
    const { councils, ground } = await batchGround(command, around);
    ({ authorities } = ground.figures);
    ({ followed } = ground);
    const onResult = (result: BatchResult): void => {
      results.push(result);
      const share = readingShare + (1 - readingShare) * (results.length / councils.length);
      progress.at(share, `${String(results.length)} / ${String(councils.length)}`);
    };
    if (threads.length > 0) await overThreads(threads, ground, councils, around.signal, onResult);
    else {
      const assess = assessOne(ground, around);
      for (const at of councils) {
        stopIfAsked(around);
        onResult(await assess(at));
      }
    }
  } finally {
    // a thread is never stopped while it works on an authority, but where another one failed
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
    progress.done();
  }
  around.out(batchSummary(results, authorities, followed));
  if (results.every(({ kind }) => kind === 'refused')) throw new Refusal('noneAssessed');
}

/** The authorities that are to be assessed, and what each thread needs for it. The folders are there then. */
async function batchGround(
  command: AssessCommand,
  around: Surroundings,
): Promise<{ councils: readonly number[]; ground: BatchGround }> {
  const { inputs, tidied, followed, request } = await groundOf(command, around);
  const { figures, ...rest } = tidied.made;
  const councils = councilsWithFigures(figures);
  if (councils.length === 0) throw new Refusal('noFigures', {}, 'nothing');
  if (command.out !== undefined && inputs.owned.some(isJudged)) throw new Refusal('allWithJudgements');
  for (const folder of [command.out, command.json, command.report]) {
    if (folder !== undefined) openFolder(folder);
  }
  for (const council of councils.flatMap((at) => figures.authorities[at] ?? [])) {
    const { out, report, json } = placesOf(command, council);
    refuseOverInputs({ '--out': out, '--report': report, '--json': json }, everyFileRead(command));
  }
  stopIfAsked(around);
  const ground: BatchGround = {
    command,
    tidied: rest,
    figures: sharedFigures(figures.stored),
    problems: tidied.problems,
    owned: inputs.owned.filter(({ id }) => id === 'setup'),
    framework: request.framework,
    families: request.families,
    followed,
    on: request.on,
    version: request.version,
    ...(command.out !== undefined && inputs.workbook !== undefined && { workbook: inputs.workbook }),
  };
  return { councils, ground };
}

/** A sheet of ours on which an officer judged: that is one council's judgement. */
function isJudged({ id, entries }: OwnedSheet): boolean {
  return id !== 'setup' && entries.size > 0;
}
