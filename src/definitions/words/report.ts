import { reportChartWords } from './report/charts';
import { committeeWords } from './report/committee';
import { reportDomainWords } from './report/domains';
import { reportFigureWords } from './report/figures';
import { publicWords } from './report/public';
import { selfAssessmentWords } from './report/selfAssessment';
import { reportSharedWords } from './report/shared';
import type { Catalogue } from './say';

/** The words of every document that we write. */
export const reportWords = {
  ...reportSharedWords,
  ...committeeWords,
  ...reportDomainWords,
  ...reportFigureWords,
  ...reportChartWords,
  ...selfAssessmentWords,
  ...publicWords,
} as const satisfies Catalogue;

export type ReportWord = keyof typeof reportWords;
