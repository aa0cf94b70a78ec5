export type PeriodKind =
  'financialYear' | 'academicYear' | 'calendarYear' | 'snapshot' | 'quarter' | 'month' | 'pooled' | 'unclear';

/** How far back "previous" is: by the period's own length, or by what is said. 'sameLastYear' is the same quarter of the year before. */
export type StepBack = 'period' | 'year' | 'quarter' | 'month' | 'sameLastYear';

/** A time that readings are about. Two labels for one time share a `key`; a provisional figure keeps its own. */
export interface Period {
  /**
   * Comparable and sortable within a kind, by its beginning: "FY2015", "AY2015", "CY2015", "SNAP2017-03-31", "Q2015-2" (calendar
   * quarter), "M2015-04", "P2014-01-01_2016-12-31" (any other stretch), "?" and the label where unclear; plus ":p" where provisional.
   */
  key: string;
  /** As the officer wrote it, the first time it was met: "2015-16". */
  label: string;
  kind: PeriodKind;
  /** ISO days, both ends included; '' where unclear. */
  start: string;
  end: string;
  provisional: boolean;
  /** Of an unclear one that is either of two years ("FY 2024"): the earlier. Which of them it is stays open; it gives the order among such. */
  earlier?: Pick<Period, 'kind' | 'start' | 'end'>;
}
