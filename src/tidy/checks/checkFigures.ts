import type { Figures } from '../../domain/figures';
import type { Marker } from '../../domain/marker';
import type { IndicatorDraft } from '../indicatorBook';
import type { ProblemBook } from '../problemBook';
import type { Ratio } from '../ratioOf';
import { checkIndicators } from './checkIndicators';
import { checkJumps } from './checkJumps';
import { checkRatios } from './checkRatios';
import { checkSeries } from './checkSeries';

/** What the figures were made from. */
export interface MadeFrom {
  /** The table of figures that each reading came from. */
  tables: Uint16Array;
  /** The marker of a reading, without making the reading. */
  markers: (at: number) => Marker | undefined;
  drafts: readonly IndicatorDraft[];
  ratios: readonly (Ratio | undefined)[];
}

/** Looks over all readings for what an officer should know. */
export function checkFigures(figures: Figures, made: MadeFrom, problems: ProblemBook): void {
  checkRatios(figures, made.tables, problems);
  checkSeries(figures, made, problems);
  checkJumps(figures, made.tables, problems);
  checkIndicators(figures, made.drafts, made.ratios, problems);
}
