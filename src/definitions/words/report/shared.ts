import type { Catalogue } from '../say';

/** Words that several documents share. */
export const reportSharedWords = {
  officerWrites: { en: 'For the officer to write', cy: 'I’r swyddog ei ysgrifennu' },
  languageName: { en: 'English', cy: 'Cymraeg' },
  page: { en: 'Page', cy: 'Tudalen' },
  councilOf: { en: '{authority} Council', cy: 'Cyngor {authority}' },
  indicatorColumn: { en: 'Indicator', cy: 'Dangosydd' },
  domainColumn: { en: 'Domain', cy: 'Maes' },
  questionColumn: { en: 'Question', cy: 'Cwestiwn' },
  levelColumn: { en: 'Level', cy: 'Lefel' },
  themeColumn: { en: 'Theme', cy: 'Thema' },
  nothing: { en: '–', cy: '–' },
} as const satisfies Catalogue;
