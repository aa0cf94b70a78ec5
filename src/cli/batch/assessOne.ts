import { assessTidied } from '../../assess';
import { figuresOver } from '../../domain/figuresOver';
import type { Problem } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { filesOf } from '../filesOf';
import { makeOutputs } from '../makeOutputs';
import { openHostOf } from '../openInputs';
import { requestOf } from '../requestOf';
import type { Surroundings } from '../surroundings';
import { writeTogether } from '../writeTogether';
import type { BatchGround, BatchResult } from './batchGround';
import { placesOf } from './placesOf';

/** Assesses one authority after another and writes their files: each whole or not at all.
 * @param signal stops between two authorities, and between the parts of one
 * @returns what to call with each authority's place in the figures */
export function assessOne(
  ground: BatchGround,
  around: Pick<Surroundings, 'signal'>,
): (at: number) => Promise<BatchResult> {
  const { command, owned, followed } = ground;
  const wanted = { ...command, first: followed.first };
  const tidied: Tidied = { ...ground.tidied, figures: figuresOver(ground.figures) };
  const request = requestOf(command, ground);
  return async (at) => {
    const council = ground.figures.authorities[at];
    if (council === undefined) throw new RangeError(`there is no authority ${at}`);
    try {
      const staged = { made: tidied, problems: [...ground.problems] as Problem[] };
      const { made: assessment } = assessTidied(staged, { ...request, authority: council.gss });
      const host = ground.workbook === undefined ? undefined : openHostOf(ground.workbook);
      const outputs = await makeOutputs(assessment, wanted, host, owned, around);
      writeTogether(filesOf(outputs, placesOf(command, council)));
      return { kind: 'done', at };
    } catch (error) {
      // What does not fit this authority says nothing of the others.
      if (error instanceof Refusal && error.kind === 'usage' && error.code !== 'stopped') {
        return { kind: 'refused', at, code: error.code, details: error.details };
      }
      throw error;
    }
  };
}
