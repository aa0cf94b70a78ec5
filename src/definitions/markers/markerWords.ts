import type { Marker } from '../../domain/marker';
import type { Text } from '../../domain/text';

/** What a marker means, for a reader of the printed table. */
export const markerWords = {
  confidential: {
    en: 'Held back by the publisher: the number is small or confidential',
    cy: 'Wedi’i ddal yn ôl gan y cyhoeddwr: mae’r nifer yn fach neu’n gyfrinachol',
  },
  unavailable: { en: 'Not available', cy: 'Ddim ar gael' },
  notApplicable: { en: 'Not applicable', cy: 'Amherthnasol' },
  roundsToZero: { en: 'Above zero, but rounds to 0', cy: 'Uwch na sero, ond yn talgrynnu i 0' },
  lowReliability: {
    en: 'Low reliability: based on few people',
    cy: 'Dibynadwyedd isel: yn seiliedig ar ychydig o bobl',
  },
  none: { en: 'None recorded', cy: 'Dim wedi’i gofnodi' },
  provisional: { en: 'Provisional', cy: 'Dros dro' },
  revised: { en: 'Revised', cy: 'Diwygiedig' },
  estimated: { en: 'Estimated', cy: 'Amcangyfrif' },
  forecast: { en: 'Forecast', cy: 'Rhagolwg' },
  breakInSeries: { en: 'Break in the series', cy: 'Toriad yn y gyfres' },
  caution: { en: 'To be used with caution', cy: 'I’w ddefnyddio’n ofalus' },
  range: { en: 'Published as a range, not as a number', cy: 'Wedi’i gyhoeddi fel ystod, nid fel rhif' },
  error: { en: 'An error value stands in the cell', cy: 'Mae gwerth gwall yn y gell' },
  blank: { en: 'Nothing in the cell', cy: 'Dim byd yn y gell' },
  unreadable: {
    en: 'A text that is neither a number nor a known marker',
    cy: 'Testun nad yw’n rhif nac yn farciwr hysbys',
  },
} as const satisfies Record<Marker, Required<Text>>;
