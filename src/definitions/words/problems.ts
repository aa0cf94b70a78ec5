import type { AdviceCatalogue } from './advice';

/** Every problem and refusal that a stage can report, with its sentences. Each stage keeps its own part. */
export const problemWords: AdviceCatalogue = {};
