import type { AdviceCatalogue } from './advice';
import { commandProblems } from './problems/command';
import { comparingProblems } from './problems/comparing';
import { fileProblems } from './problems/files';
import { frameworkProblems } from './problems/framework';
import { judgingProblems } from './problems/judging';
import { planningProblems } from './problems/planning';
import { readingProblems } from './problems/reading';
import { writingProblems } from './problems/writing';

/** Every problem and refusal that a stage can report, with its sentences. Each stage keeps its own part. */
export const problemWords: AdviceCatalogue = {
  ...commandProblems,
  ...fileProblems,
  ...readingProblems,
  ...comparingProblems,
  ...judgingProblems,
  ...frameworkProblems,
  ...planningProblems,
  ...writingProblems,
};
