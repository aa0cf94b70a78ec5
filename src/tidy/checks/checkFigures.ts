import type { Figures } from '../../domain/figures';
import type { ProblemBook } from '../problemBook';
import { checkRatios } from './checkRatios';

/**
 * Looks over all readings for what an officer should know.
 * @param tables the table of figures that each reading came from
 */
export function checkFigures(figures: Figures, tables: readonly number[], problems: ProblemBook): void {
  checkRatios(figures, tables, problems);
}
