import type { Catalogue } from '../say';

/** The words of a domain that is open in the pane: what speaks for its level, and the officer's own judgement. */
export const enteringWords = {
  descriptorsHeading: { en: 'What the levels mean', cy: 'Ystyr y lefelau' },
  suggestedHere: { en: 'Suggested', cy: 'Awgrymir' },
  yoursHere: { en: 'Yours', cy: 'Eich un chi' },
  suggestedLevel: { en: 'Suggested: {label}', cy: 'Awgrymir: {label}' },
  whatIfHeading: { en: 'How firm is it?', cy: 'Pa mor gadarn ydyw?' },
  firmnessSaid: {
    en: '{percent}% of {alternatives} other ways of working it out give the same level.',
    cy: 'Mae {percent}% o {alternatives} ffordd arall o’i gyfrifo yn rhoi’r un lefel.',
  },
  firmnessAll: {
    en: 'All {alternatives} other ways of working it out give the same level.',
    cy: 'Mae pob un o’r {alternatives} ffordd arall o’i gyfrifo yn rhoi’r un lefel.',
  },
  learnBetter: {
    en: 'Significantly better, nearest first: {names}.',
    cy: 'Yn arwyddocaol well, yr agosaf yn gyntaf: {names}.',
  },
  learnImproved: {
    en: 'Improved most over five years: {names}.',
    cy: 'Wedi gwella fwyaf dros bum mlynedd: {names}.',
  },
  learnFromTo: { en: '{name} ({from} to {to})', cy: '{name} ({from} i {to})' },
  learnValue: { en: '{name} ({value})', cy: '{name} ({value})' },

  judgementHeading: { en: 'Your judgement', cy: 'Eich barn' },
  level: { en: 'Level', cy: 'Lefel' },
  noLevelOfMine: { en: 'None of my own: the suggestion stands', cy: 'Dim un fy hun: saif yr awgrym' },
  noLevelAtAll: { en: 'Not judged', cy: 'Heb ei farnu' },
  levelChoice: { en: '{level} {label}', cy: '{level} {label}' },
  reason: { en: 'Reason', cy: 'Rheswm' },
  reasonHint: {
    en: 'Needed where your level is not the suggested one',
    cy: 'Ei angen lle nad eich lefel chi yw’r un a awgrymir',
  },
  reasonMissing: {
    en: 'Your level differs from the suggestion. Write why, then save.',
    cy: 'Mae eich lefel yn wahanol i’r awgrym. Ysgrifennwch pam, yna cadwch.',
  },
  reasonMissingNone: {
    en: 'There is no suggestion for this domain. Write what your level rests on, then save.',
    cy: 'Nid oes awgrym i’r maes hwn. Ysgrifennwch ar beth y mae eich lefel yn seiliedig, yna cadwch.',
  },
  nameMissing: {
    en: 'Write your name, then save: the record says who judged. It is filled in from then on.',
    cy: 'Ysgrifennwch eich enw, yna cadwch: dywed y cofnod pwy a farnodd. Caiff ei lenwi o hynny ymlaen.',
  },
  dayMissing: {
    en: 'Give the day on which it was judged, then save.',
    cy: 'Rhowch y diwrnod y’i barnwyd, yna cadwch.',
  },
  yourName: { en: 'Name', cy: 'Enw' },
  judgedOn: { en: 'Date', cy: 'Dyddiad' },
  saveJudgement: { en: 'Save judgement', cy: 'Cadw’r farn' },
  undoLast: { en: 'Undo last change', cy: 'Dadwneud y newid diwethaf' },
  savedOnSheet: { en: 'Saved on the sheet {sheet}.', cy: 'Cadwyd ar y daflen {sheet}.' },
  savedHere: {
    en: 'Saved. It goes onto the Judgement grid when you publish.',
    cy: 'Cadwyd. Bydd yn mynd ar y Grid barnu pan fyddwch yn cyhoeddi.',
  },
  notSaved: { en: 'Not saved yet.', cy: 'Heb ei gadw eto.' },
  previousDomain: { en: 'Previous: {name}', cy: 'Blaenorol: {name}' },
  nextDomain: { en: 'Next: {name}', cy: 'Nesaf: {name}' },
  selectedAbout: {
    en: 'The selected cell is evidence for {name}.',
    cy: 'Mae’r gell a ddewiswyd yn dystiolaeth ar gyfer {name}.',
  },
  openIt: { en: 'Open {name}', cy: 'Agor {name}' },
} as const satisfies Catalogue;
