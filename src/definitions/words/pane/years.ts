import type { Catalogue } from '../say';

/** Closing a year, and taking it back. */
export const yearPaneWords = {
  closeYear: { en: 'Close the year', cy: 'Cau’r flwyddyn' },
  closeYearNote: {
    en: 'Keeps this run’s levels, evidence, figures and actions in the workbook, and publishes all sheets. The next year is shown beside it.',
    cy: 'Yn cadw lefelau, tystiolaeth, ffigurau a chamau gweithredu’r rhediad hwn yn y llyfr gwaith, ac yn cyhoeddi’r holl daflenni. Dangosir y flwyddyn nesaf wrth ei hymyl.',
  },
  closeYearName: { en: 'Name of the year', cy: 'Enw’r flwyddyn' },
  closeYearNow: { en: 'Close {year}', cy: 'Cau {year}' },
  closedYearsThere: { en: 'Closed so far: {years}', cy: 'Caewyd hyd yma: {years}' },
  reopenYear: { en: 'Open {year} again', cy: 'Agor {year} eto' },
} as const satisfies Catalogue;
