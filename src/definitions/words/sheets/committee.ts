import type { Catalogue } from '../say';

/** The committee table, and what a figure means in a sentence or two. */
export const committeeWords = {
  sheetCommittee: { en: 'Committee table', cy: 'Tabl pwyllgor' },
  committeeTitle: { en: 'Performance indicators: {authority}', cy: 'Dangosyddion perfformiad: {authority}' },
  committeeHowToRead: {
    en: 'Rank 1 is best, or highest where no direction is good. The last column is yours to fill in; it is kept from run to run.',
    cy: 'Safle 1 yw’r gorau, neu’r uchaf lle nad oes cyfeiriad da. Chi sy’n llenwi’r golofn olaf; fe’i cedwir o rediad i rediad.',
  },
  committeeSome: {
    en: 'These are {count} of {of} indicators: those of a domain, those with an action, then those that differ most from the comparators. The Benchmark sheet has all.',
    cy: 'Dyma {count} o {of} dangosydd: y rhai sy’n perthyn i faes, y rhai â gweithred, yna’r rhai sy’n gwahaniaethu fwyaf oddi wrth y cymaryddion. Mae pob un ar y daflen Meincnod.',
  },
  committeeFigure: { en: 'Figure', cy: 'Ffigur' },
  committeeChange: { en: 'Change', cy: 'Newid' },
  committeeComparators: { en: 'Comparators', cy: 'Cymaryddion' },
  committeeRank: { en: 'Rank', cy: 'Safle' },
  committeeMeaning: { en: 'What it means', cy: 'Beth mae’n ei olygu' },
  committeeAction: { en: 'Action', cy: 'Gweithredu' },
  committeeMedian: { en: '{value} (median of {count})', cy: '{value} (canolrif {count})' },
  committeeNoMedian: { en: 'No figures', cy: 'Dim ffigurau' },
  committeeRankOf: { en: '{rank} of {of}', cy: '{rank} o {of}' },
  committeeRankTied: { en: '{rank} of {of}, tied', cy: '{rank} o {of}, cydradd' },
  committeeNoRank: { en: 'Not ranked', cy: 'Heb safle' },
  committeeTargetMet: { en: '{target}: met', cy: '{target}: wedi’i gyrraedd' },
  committeeTargetMissed: { en: '{target}: not met', cy: '{target}: heb ei gyrraedd' },
  committeeTargetOpen: { en: '{target}', cy: '{target}' },
  committeeNoTarget: { en: 'No target', cy: 'Dim targed' },
  committeeGone: {
    en: 'This run has no figures of this indicator. Your action stays until you take it out.',
    cy: 'Nid oes gan y rhediad hwn ffigurau ar gyfer y dangosydd hwn. Bydd eich gweithred yn aros nes i chi ei thynnu.',
  },
  committeeNoFigure: { en: 'No figure', cy: 'Dim ffigur' },

  changeUp: { en: 'Up {by} from {from} ({period})', cy: 'I fyny {by} o {from} ({period})' },
  changeDown: { en: 'Down {by} from {from} ({period})', cy: 'I lawr {by} o {from} ({period})' },
  changeNone: { en: 'The same as before ({period})', cy: 'Yr un fath ag o’r blaen ({period})' },
  changeUnknown: { en: 'No figure a year before', cy: 'Dim ffigur flwyddyn ynghynt' },
  changePoints: { en: '{number} {number:point|points}', cy: '{number} pwynt' },

  benchmarkOfMedian: { en: 'the comparators’ median', cy: 'canolrif y cymaryddion' },
  meansMuchBetter: {
    en: 'Much better than {benchmark} (significant at 99.8%).',
    cy: 'Llawer gwell, o’i gymharu â: {benchmark} (arwyddocaol ar 99.8%).',
  },
  meansBetter: {
    en: 'Better than {benchmark} (significant at 95%).',
    cy: 'Gwell, o’i gymharu â: {benchmark} (arwyddocaol ar 95%).',
  },
  meansSimilar: {
    en: 'Not significantly different from {benchmark}.',
    cy: 'Heb fod yn arwyddocaol wahanol, o’i gymharu â: {benchmark}.',
  },
  meansWorse: {
    en: 'Worse than {benchmark} (significant at 95%).',
    cy: 'Gwaeth, o’i gymharu â: {benchmark} (arwyddocaol ar 95%).',
  },
  meansMuchWorse: {
    en: 'Much worse than {benchmark} (significant at 99.8%).',
    cy: 'Llawer gwaeth, o’i gymharu â: {benchmark} (arwyddocaol ar 99.8%).',
  },
  meansMuchHigher: {
    en: 'Much higher than {benchmark} (significant at 99.8%), which is neither good nor bad in itself.',
    cy: 'Llawer uwch, o’i gymharu â: {benchmark} (arwyddocaol ar 99.8%), nad yw’n dda nac yn ddrwg ynddo’i hun.',
  },
  meansHigher: {
    en: 'Higher than {benchmark} (significant at 95%), which is neither good nor bad in itself.',
    cy: 'Uwch, o’i gymharu â: {benchmark} (arwyddocaol ar 95%), nad yw’n dda nac yn ddrwg ynddo’i hun.',
  },
  meansLower: {
    en: 'Lower than {benchmark} (significant at 95%), which is neither good nor bad in itself.',
    cy: 'Is, o’i gymharu â: {benchmark} (arwyddocaol ar 95%), nad yw’n dda nac yn ddrwg ynddo’i hun.',
  },
  meansMuchLower: {
    en: 'Much lower than {benchmark} (significant at 99.8%), which is neither good nor bad in itself.',
    cy: 'Llawer is, o’i gymharu â: {benchmark} (arwyddocaol ar 99.8%), nad yw’n dda nac yn ddrwg ynddo’i hun.',
  },
  meansQuarter4: {
    en: 'In the best quarter of the group; the difference cannot be tested.',
    cy: 'Yn chwarter gorau’r grŵp; ni ellir profi’r gwahaniaeth.',
  },
  meansQuarter3: {
    en: 'In the better half of the group, not its best quarter; the difference cannot be tested.',
    cy: 'Yn hanner gwell y grŵp, nid ei chwarter gorau; ni ellir profi’r gwahaniaeth.',
  },
  meansQuarter2: {
    en: 'In the worse half of the group, not its worst quarter; the difference cannot be tested.',
    cy: 'Yn hanner gwaeth y grŵp, nid ei chwarter gwaethaf; ni ellir profi’r gwahaniaeth.',
  },
  meansQuarter1: {
    en: 'In the worst quarter of the group; the difference cannot be tested.',
    cy: 'Yn chwarter gwaethaf y grŵp; ni ellir profi’r gwahaniaeth.',
  },
  meansNotTested: {
    en: 'The difference from the comparators cannot be tested.',
    cy: 'Ni ellir profi’r gwahaniaeth o’r cymaryddion.',
  },
  meansNoDirection: {
    en: 'No direction is good: neither better nor worse.',
    cy: 'Nid oes cyfeiriad da: nid gwell na gwaeth.',
  },
  meansCount: {
    en: 'It is a number, not a rate: a larger council has more.',
    cy: 'Nifer ydyw, nid cyfradd: mae gan gyngor mwy fwy.',
  },
  meansUnsaid: {
    en: 'Nobody has said which direction is good: neither better nor worse.',
    cy: 'Nid oes neb wedi dweud pa gyfeiriad sy’n dda: nid gwell na gwaeth.',
  },
  meansImproving: { en: 'The recent trend is improving.', cy: 'Mae’r duedd ddiweddar yn gwella.' },
  meansWorsening: { en: 'The recent trend is worsening.', cy: 'Mae’r duedd ddiweddar yn gwaethygu.' },
  meansIncreasing: { en: 'The recent trend is increasing.', cy: 'Mae’r duedd ddiweddar yn cynyddu.' },
  meansDecreasing: { en: 'The recent trend is decreasing.', cy: 'Mae’r duedd ddiweddar yn gostwng.' },
  meansNoChange: { en: 'No recent trend is shown.', cy: 'Ni ddangosir tuedd ddiweddar.' },
  meansNothing: {
    en: 'Without a figure nothing can be said.',
    cy: 'Heb ffigur ni ellir dweud dim.',
  },
} as const satisfies Catalogue;
