import { committeeWords } from './report/committee';
import { reportDomainWords } from './report/domains';
import { reportFigureWords } from './report/figures';
import { reportSharedWords } from './report/shared';
import type { Catalogue } from './say';

/** The words of every document that we write. */
export const reportWords = {
  ...reportSharedWords,
  ...committeeWords,
  ...reportDomainWords,
  ...reportFigureWords,
} as const satisfies Catalogue;

export type ReportWord = keyof typeof reportWords;
