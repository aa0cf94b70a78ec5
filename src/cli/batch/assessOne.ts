import { join } from 'node:path';
import { assessTidied, type AssessRequest } from '../../assess';
import type { Problem } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { comparatorChoice } from '../comparatorChoice';
import { makeOutputs } from '../makeOutputs';
import { openHostOf } from '../openInputs';
import type { Surroundings } from '../surroundings';
import { writeTogether, type MadeFile } from '../writeTogether';
import type { BatchGround, BatchResult } from './batchGround';
import { councilFile } from './councilFile';
import { figuresShared } from './sharedFigures';

/** Assesses one authority after another and writes their files: each whole or not at all.
 * @param signal stops between two authorities, and between the parts of one
 * @returns what to call with each authority's place in the figures */
export function assessOne(
  ground: BatchGround,
  around: Pick<Surroundings, 'signal'>,
): (at: number) => Promise<BatchResult> {
  const { command, framework, families, owned, on, version } = ground;
  const tidied: Tidied = { ...ground.tidied, figures: figuresShared(ground.figures) };
  const language = command.language === 'cy' ? 'cy' : 'en';
  const request: Omit<AssessRequest, 'grids' | 'authority'> = {
    owned,
    comparators: (hasContext) => comparatorChoice(command, hasContext),
    families,
    publishes: command.out !== undefined,
    framework,
    period: command.period,
    language,
    on,
    version,
  };
  return async (at) => {
    const council = ground.figures.authorities[at];
    if (council === undefined) throw new RangeError(`there is no authority ${at}`);
    try {
      const staged = { made: tidied, problems: [...ground.problems] as Problem[] };
      const { made: assessment } = assessTidied(staged, { ...request, authority: council.gss });
      const host = ground.workbook === undefined ? undefined : openHostOf(ground.workbook);
      const { workbook, json, report } = await makeOutputs(assessment, command, host, owned, around);
      const file = councilFile(council);
      const files: MadeFile[] = [];
      const make = (folder: string | undefined, ending: string, content: MadeFile['content'] | undefined) => {
        if (folder !== undefined && content !== undefined)
          files.push({ path: join(folder, `${file}.${ending}`), content });
      };
      make(command.out, 'xlsx', workbook);
      make(command.report, 'docx', report);
      make(command.json, 'json', json);
      writeTogether(files);
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
