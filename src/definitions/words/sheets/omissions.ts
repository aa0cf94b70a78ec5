import type { Catalogue } from '../say';

/** Why a value or an authority was left out: markers (`domain/marker.ts`) and the reasons that `compare/` gives. */
export const omissionWords = {
  confidential: { en: 'confidential', cy: 'cyfrinachol' },
  unavailable: { en: 'not available', cy: 'ddim ar gael' },
  notApplicable: { en: 'not applicable', cy: 'ddim yn berthnasol' },
  roundsToZero: { en: 'rounds to 0', cy: 'talgrynnir i 0' },
  lowReliability: { en: 'low reliability', cy: 'dibynadwyedd isel' },
  none: { en: 'none recorded', cy: 'dim wedi’i gofnodi' },
  provisional: { en: 'provisional', cy: 'dros dro' },
  revised: { en: 'revised', cy: 'diwygiedig' },
  estimated: { en: 'estimated', cy: 'amcangyfrif' },
  forecast: { en: 'forecast', cy: 'rhagolwg' },
  breakInSeries: { en: 'break in series', cy: 'toriad yn y gyfres' },
  caution: { en: 'take with caution', cy: 'i’w drin yn ofalus' },
  range: { en: 'a range, not a number', cy: 'ystod, nid rhif' },
  error: { en: 'an error in the cell', cy: 'gwall yn y gell' },
  blank: { en: 'an empty cell', cy: 'cell wag' },
  unreadable: { en: 'text that is no number', cy: 'testun nad yw’n rhif' },
  noReading: { en: 'no figure for the period', cy: 'dim ffigur ar gyfer y cyfnod' },
  aboveWhole: {
    en: 'more than the whole, which no proportion can be',
    cy: 'mwy na’r cyfan, ac ni all cyfran fod felly',
  },
  ofNobody: { en: '0 of 0, a share of nobody', cy: '0 o 0, cyfran o neb' },
  missingContext: { en: 'no context figures', cy: 'dim ffigurau cyd-destun' },
  otherCountry: { en: 'in another country', cy: 'mewn gwlad arall' },
  otherTier: { en: 'another kind of authority', cy: 'math arall o awdurdod' },
  noFigures: { en: 'no figures in this workbook', cy: 'dim ffigurau yn y llyfr gwaith hwn' },
} as const satisfies Catalogue;
