import type { AuthorityBook } from './authorityBook';
import type { FigureRows } from './figureRows';
import type { GroupsApart } from './groupsApart';
import type { IndicatorBook } from './indicatorBook';
import type { PeriodBook } from './periodBook';
import type { YearsOfTwo } from './yearsOfTwo';
import type { ProblemBook } from './problemBook';

/** What figures are read into: everything met so far. */
export interface Books {
  authorities: AuthorityBook;
  indicators: IndicatorBook;
  periods: PeriodBook;
  rows: FigureRows;
  problems: ProblemBook;
  /** Cells with "FY 2024", which may be either of two years. */
  yearsOfTwo: YearsOfTwo;
  /** Indicators that different tables have of different people. */
  apart: GroupsApart;
}
