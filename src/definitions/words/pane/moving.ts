import type { Catalogue } from '../say';

/** The words of the pane for what changes: comparators that are swapped, figures that are edited. */
export const movingWords = {
  figuresChanged: {
    en: 'Cells were changed since they were read ({sheets}). What is shown is from before.',
    cy: 'Newidiwyd celloedd ers eu darllen ({sheets}). Mae’r hyn a ddangosir o’r amser cynt.',
  },
  runAgain: { en: 'Run again', cy: 'Rhedeg eto' },

  countryOf: { en: 'Which of them', cy: 'Pa rai ohonynt' },
  countryAll: { en: 'All', cy: 'Pob un' },
  countryTier: { en: 'Of the same type as mine', cy: 'O’r un math â’m cyngor i' },
  countryRegion: { en: 'Of the same region as mine', cy: 'O’r un rhanbarth â’m cyngor i' },
  family: { en: 'A family of councils', cy: 'Teulu o gynghorau' },
  familyWhich: { en: 'Family', cy: 'Teulu' },
  publishedGroup: { en: 'A published list of neighbours', cy: 'Rhestr gyhoeddedig o gymdogion' },
  publishedHint: { en: 'From the sheet {sheet}', cy: 'O’r daflen {sheet}' },
  closestBy: { en: 'closest in {variables}', cy: 'agosaf o ran {variables}' },
  leftOutHeading: { en: 'Left out ({count})', cy: 'Wedi’u gadael allan ({count})' },

  movedHeading: { en: 'What moved', cy: 'Beth symudodd' },
  movedFrom: { en: 'Compared with before: {comparators}.', cy: 'O’i gymharu â chynt: {comparators}.' },
  movedNone: { en: 'No domain’s suggested level moved.', cy: 'Ni symudodd lefel awgrymedig unrhyw faes.' },
  movedDomain: { en: '{name}: {from} → {to}', cy: '{name}: {from} → {to}' },
  movedQuartiles: {
    en: 'Indicators in another quartile: {count}',
    cy: 'Dangosyddion mewn chwartel arall: {count}',
  },
  movedIndicator: {
    en: '{name}: quartile {from} → {to}',
    cy: '{name}: chwartel {from} → {to}',
  },
  noQuartile: { en: 'none', cy: 'dim' },
} as const satisfies Catalogue;
