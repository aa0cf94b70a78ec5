import type { Catalogue } from '../say';

/** The words of the sheet of closed years, and of last year's marks on other sheets. */
export const yearWords = {
  sheetYears: { en: 'Closed years', cy: 'Blynyddoedd a gaewyd' },
  yearsTitle: { en: '{authority}: closed years', cy: '{authority}: blynyddoedd a gaewyd' },
  yearsHowToRead: {
    en: 'Levels, evidence and figures as they were when each year was closed. ● is a level that officers judged, ○ one that the evidence only suggests. To be read only: what is typed here is not kept.',
    cy: 'Lefelau, tystiolaeth a ffigurau fel yr oeddent pan gaewyd pob blwyddyn. ● yw lefel a farnwyd gan swyddogion, ○ un nad yw ond yn cael ei hawgrymu gan y dystiolaeth. I’w darllen yn unig: ni chedwir yr hyn a deipir yma.',
  },
  yearsMovedSince: {
    en: 'What moved since {from}, and why',
    cy: 'Beth symudodd ers {from}, a pham',
  },
  yearsMovedBetween: {
    en: 'What moved from {from} to {to}, and why',
    cy: 'Beth symudodd o {from} i {to}, a pham',
  },
  yearsThen: { en: 'Level in {from}', cy: 'Lefel yn {from}' },
  yearsNow: { en: 'Level in {to}', cy: 'Lefel yn {to}' },
  yearsThisRun: { en: 'this run', cy: 'y rhediad hwn' },
  yearsMoved: { en: 'Moved', cy: 'Symudiad' },
  yearsWhy: { en: 'Why: the evidence that changed', cy: 'Pam: y dystiolaeth a newidiodd' },
  moveUp: { en: 'Up', cy: 'I fyny' },
  moveDown: { en: 'Down', cy: 'I lawr' },
  moveSame: { en: 'Same', cy: 'Yr un fath' },
  moveNew: { en: 'New', cy: 'Newydd' },
  moveGone: { en: 'Gone', cy: 'Wedi mynd' },
  moveByJudgement: {
    en: 'The suggestion did not move: the judgement did.',
    cy: 'Ni symudodd yr awgrym: y farn a symudodd.',
  },
  moveNoSuggestion: {
    en: 'The judgement changed; the evidence suggested no level, then or now.',
    cy: 'Newidiodd y farn; ni awgrymodd y dystiolaeth lefel, y pryd hwnnw nac yn awr.',
  },
  moveNotJudged: {
    en: 'Officers judged it then, and have not judged it for the later year.',
    cy: 'Barnwyd hyn gan swyddogion bryd hynny, ac nid ydynt wedi’i farnu ar gyfer y flwyddyn ddiweddarach.',
  },
  moveNoEvidence: { en: 'No evidence changed its level.', cy: 'Ni newidiodd unrhyw dystiolaeth ei lefel.' },
  evidenceUp: { en: '{what}: level {from} to {to}, better', cy: '{what}: lefel {from} i {to}, gwell' },
  evidenceDown: { en: '{what}: level {from} to {to}, worse', cy: '{what}: lefel {from} i {to}, gwaeth' },
  evidenceNew: { en: '{what}: new, level {to}', cy: '{what}: newydd, lefel {to}' },
  evidenceGone: {
    en: '{what}: no longer there (was level {from})',
    cy: '{what}: ddim yno mwyach (lefel {from} gynt)',
  },
  evidenceFigures: {
    en: ': {from} ({fromPeriod}), {to} ({toPeriod})',
    cy: ': {from} ({fromPeriod}), {to} ({toPeriod})',
  },
  yearsLevels: { en: 'Levels, by year', cy: 'Lefelau, fesul blwyddyn' },
  yearsJudgedLevel: { en: '● {label}', cy: '● {label}' },
  yearsSuggestedLevel: { en: '○ {label}', cy: '○ {label}' },
  yearsYear: { en: 'Year', cy: 'Blwyddyn' },
  yearsClosedOn: { en: 'Closed on', cy: 'Caewyd ar' },
  yearsReason: { en: 'Reason', cy: 'Rheswm' },
  yearsBy: { en: 'By', cy: 'Gan' },
  yearsEvidence: { en: 'Evidence and its levels', cy: 'Tystiolaeth a’i lefelau' },
  yearsFigures: { en: 'Figures, by year', cy: 'Ffigurau, fesul blwyddyn' },
  yearsRank: { en: 'Rank', cy: 'Safle' },
  yearsMedian: { en: 'Comparators’ median', cy: 'Canolrif y cymaryddion' },
  lastYearMark: { en: '◇ {year}', cy: '◇ {year}' },
  starLastYear: { en: 'Level in {year}', cy: 'Y lefel yn {year}' },
} as const satisfies Catalogue;
