import type { Catalogue } from '../say';

/** The words of the first minute, in a workbook without figures. */
export const startingWords = {
  startHeading: { en: 'Begin', cy: 'Dechrau' },
  startNothing: {
    en: 'There are no figures in this workbook yet. This is what will happen:',
    cy: 'Nid oes ffigurau yn y llyfr gwaith hwn eto. Dyma fydd yn digwydd:',
  },
  startRead: { en: 'Your figures are read', cy: 'Darllenir eich ffigurau' },
  startReadMore: {
    en: 'Councils, years and numbers, as you have them',
    cy: 'Cynghorau, blynyddoedd a rhifau, fel y maent gennych',
  },
  startCompare: { en: 'They are compared', cy: 'Fe’u cymherir' },
  startCompareMore: { en: 'With councils that you choose', cy: 'Â chynghorau o’ch dewis chi' },
  startJudge: { en: 'You judge', cy: 'Chi sy’n barnu' },
  startJudgeMore: {
    en: 'A level is suggested with its reasons; yours counts, and sheets are written',
    cy: 'Awgrymir lefel gyda’i rhesymau; eich un chi sy’n cyfrif, ac ysgrifennir taflenni',
  },
  insertSample: { en: 'Insert sample figures', cy: 'Mewnosod ffigurau sampl' },
  insertSampleNote: {
    en: 'Published figures of the 22 councils of Wales, on sheets that you can delete.',
    cy: 'Ffigurau cyhoeddedig 22 cyngor Cymru, ar daflenni y gallwch eu dileu.',
  },
  useOwnSheets: { en: 'Use this workbook’s sheets', cy: 'Defnyddio taflenni’r llyfr gwaith hwn' },
  exampleCaption: {
    en: 'A table that can be read looks like this:',
    cy: 'Mae tabl y gellir ei ddarllen yn edrych fel hyn:',
  },
  exampleCouncil: { en: 'Council', cy: 'Cyngor' },
  inserting: { en: 'Inserting sheets', cy: 'Yn mewnosod taflenni' },
} as const satisfies Catalogue;
