import type { Figures } from '../../domain/figures';
import { partOf, type Steps } from '../../domain/steps';
import type { ProblemBook } from '../problemBook';
import { checkFractions } from './checkFractions';
import { checkIndicators } from './checkIndicators';
import { checkJumps } from './checkJumps';
import { checkProvisional } from './checkProvisional';
import { checkRatios } from './checkRatios';
import { checkSeries } from './checkSeries';
import type { MadeFrom } from './madeFrom';

/** Looks over all readings for what an officer should know. */
export function* checkFigures(figures: Figures, made: MadeFrom, problems: ProblemBook): Steps<undefined> {
  yield* partOf(checkRatios(figures, made.tables, problems), 0, 0.3);
  yield* partOf(checkSeries(figures, made, problems), 0.3, 0.5);
  const fractions = yield* partOf(checkFractions(figures, made, problems), 0.5, 0.6);
  yield* partOf(checkJumps(figures, made.tables, fractions, problems), 0.6, 1);
  checkProvisional(figures, problems);
  checkIndicators(figures, made.drafts, made.ratios, problems);
  return undefined;
}
