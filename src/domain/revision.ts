/** What a label says of its figures beside others of the same time. */
export type Revision = 'provisional' | 'outturn' | 'final' | 'revised';

const ranks: Readonly<Record<Revision, number>> = { provisional: 0, outturn: 2, final: 2, revised: 3 };

/** Which of two figures for one time counts, the higher: revised before final, final before one of which nothing is said, that before provisional. */
export function revisionRank(revision: Revision | undefined): number {
  return revision === undefined ? 1 : ranks[revision];
}
