import type { ClosedFigure, YearOnYear } from '../domain/closedYear';
import type { Compared, Comparison } from '../domain/comparison';
import type { Framework } from '../domain/framework';
import type { Judged } from '../domain/judgement';
import type { OwnedSheet } from '../domain/owned';
import type { Tidied } from '../domain/tidied';

/** What a figure did since a year was closed. In the indicator's unit; the bounds are of the difference, at 95%. */
export interface FigureChanged {
  difference: number;
  lower95?: number;
  upper95?: number;
  direction: Comparison['trend'];
}

/** All that the plan is made from. */
export interface Assessed {
  tidied: Tidied;
  compared: Compared;
  judged: Judged;
  framework: Framework;
  /** Our own sheets as they stand: what the officer wrote there is kept. */
  owned: readonly OwnedSheet[];
  years: YearOnYear | undefined;
  /** ISO day of the run: what is due before it is overdue. */
  on: string;
  /** The test of a change, `compare`'s own: undefined where the figure is gone. */
  changeSince: (then: ClosedFigure, now: Comparison) => FigureChanged | undefined;
}
