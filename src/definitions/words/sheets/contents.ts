import type { Catalogue } from '../say';

/** The contents sheet, and what stands on copies in a second language. */
export const contentsWords = {
  sheetContents: { en: 'Contents', cy: 'Cynnwys' },
  contentsTitle: { en: 'Contents: {authority}', cy: 'Cynnwys: {authority}' },
  contentsHowToRead: {
    en: 'What Judgement Grid wrote into this workbook. Each name leads to its sheet.',
    cy: 'Yr hyn a ysgrifennodd Judgement Grid yn y llyfr gwaith hwn. Mae pob enw yn arwain at ei daflen.',
  },
  contentsSheet: { en: 'Sheet', cy: 'Taflen' },
  contentsWhat: { en: 'What is on it', cy: 'Beth sydd arni' },
  contentsCouncil: { en: 'Council', cy: 'Cyngor' },
  contentsFramework: { en: 'Framework', cy: 'Fframwaith' },
  contentsDate: { en: 'Date of the run', cy: 'Dyddiad y rhediad' },
  contentsLanguage: { en: 'Language', cy: 'Iaith' },
  contentsEnglish: { en: 'English', cy: 'Saesneg' },
  contentsWelsh: { en: 'Welsh', cy: 'Cymraeg' },
  contentsOther: { en: 'The same sheets in Welsh', cy: 'Yr un taflenni yn Saesneg' },
  contentsOfGrid: {
    en: 'The levels judged and suggested, theme by theme, with your own columns to fill in.',
    cy: 'Y lefelau a farnwyd ac a awgrymir, fesul thema, gyda’ch colofnau chi i’w llenwi.',
  },
  contentsOfMatrix: {
    en: 'The two results together: where the council stands, now and last time.',
    cy: 'Y ddau ganlyniad gyda’i gilydd: lle saif y cyngor, nawr a’r tro diwethaf.',
  },
  contentsOfStar: {
    en: 'The levels of all domains as a star, with the same as a table.',
    cy: 'Lefelau’r holl feysydd fel seren, a’r un peth fel tabl.',
  },
  contentsOfCharts: {
    en: 'Charts of this theme’s indicators, each with a sentence and its figures.',
    cy: 'Siartiau dangosyddion y thema hon, pob un gyda brawddeg a’i ffigurau.',
  },
  contentsOfBenchmark: {
    en: 'Every indicator against its comparators, with a link to the cell that it came from.',
    cy: 'Pob dangosydd yn erbyn ei gymaryddion, gyda dolen i’r gell y daeth ohoni.',
  },
  contentsOfCommittee: {
    en: 'One table for a committee: each indicator, what it means and what is done about it.',
    cy: 'Un tabl ar gyfer pwyllgor: pob dangosydd, beth mae’n ei olygu a beth a wneir yn ei gylch.',
  },
  contentsOfProblems: {
    en: 'What was doubtful or wrong in the figures, with the cell and what to do.',
    cy: 'Yr hyn oedd yn amheus neu’n anghywir yn y ffigurau, gyda’r gell a beth i’w wneud.',
  },
  contentsOfSetup: {
    en: 'How your sheets were read, and where you correct it.',
    cy: 'Sut y darllenwyd eich taflenni, a lle rydych yn cywiro hynny.',
  },
  contentsOfMethod: {
    en: 'The comparators and why, every rule in words, sources, dates and version.',
    cy: 'Y cymaryddion a pham, pob rheol mewn geiriau, ffynonellau, dyddiadau a fersiwn.',
  },
  contentsOfStrengths: {
    en: 'Strengths and areas for development, with the evidence.',
    cy: 'Cryfderau a meysydd i’w datblygu, gyda’r dystiolaeth.',
  },
  contentsOfActions: {
    en: 'The actions: who does what by when.',
    cy: 'Y camau gweithredu: pwy sy’n gwneud beth erbyn pryd.',
  },
  contentsOfLog: {
    en: 'Who judged what, when and why.',
    cy: 'Pwy farnodd beth, pryd a pham.',
  },
  contentsOfYears: {
    en: 'The years that were closed, and how the levels moved.',
    cy: 'Y blynyddoedd a gaewyd, a sut symudodd y lefelau.',
  },
  contentsOfTeams: {
    en: 'The teams side by side.',
    cy: 'Y timau ochr yn ochr.',
  },
  contentsOfMoney: {
    en: 'What is spent, against what is achieved.',
    cy: 'Yr hyn a warir, yn erbyn yr hyn a gyflawnir.',
  },
  copyHowToRead: {
    en: 'A copy for reading: what you fill in stands on the sheet in the other language.',
    cy: 'Copi i’w ddarllen: mae’r hyn rydych chi’n ei lenwi ar y daflen yn yr iaith arall.',
  },
} as const satisfies Catalogue;
