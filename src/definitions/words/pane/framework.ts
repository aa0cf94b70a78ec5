import type { Catalogue } from '../say';

/** The pane's words for choosing a framework. */
export const frameworkPaneWords = {
  framework: { en: 'Framework', cy: 'Fframwaith' },
  frameworkOnSheet: { en: '{name} (your sheet “{sheet}”)', cy: '{name} (eich taflen “{sheet}”)' },
  frameworkSheetBroken: {
    en: 'Your sheet “{sheet}” has mistakes, so it is not used. Each is in the list of problems, with its cell.',
    cy: 'Mae camgymeriadau ar eich taflen “{sheet}”, felly ni chaiff ei defnyddio. Mae pob un yn y rhestr broblemau, gyda’i gell.',
  },
  insertFramework: { en: 'Put it on a sheet, to change it', cy: 'Ei roi ar daflen, i’w newid' },
  noLevels: { en: 'No levels', cy: 'Dim lefelau' },
} as const satisfies Catalogue;
