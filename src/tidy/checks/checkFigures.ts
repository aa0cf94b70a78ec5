import type { Figures } from '../../domain/figures';
import type { ProblemBook } from '../problemBook';
import { checkIndicators } from './checkIndicators';
import { checkJumps } from './checkJumps';
import { checkRatios } from './checkRatios';
import { checkSeries } from './checkSeries';
import type { MadeFrom } from './madeFrom';

/** Looks over all readings for what an officer should know. */
export function checkFigures(figures: Figures, made: MadeFrom, problems: ProblemBook): void {
  checkRatios(figures, made.tables, problems);
  checkSeries(figures, made, problems);
  checkJumps(figures, made.tables, problems);
  checkIndicators(figures, made.drafts, made.ratios, problems);
}
