/** Why a cell holds no number, or how its number is to be taken. See `definitions/markers`. */
export type Marker =
  | 'confidential' // [c] * c
  | 'unavailable' // [x] .. x n/a
  | 'notApplicable' // [z] . z
  | 'roundsToZero' // [k] [low] low k
  | 'lowReliability' // [u] (!!) u
  | 'none' // [w] -
  | 'provisional' // [p]
  | 'revised' // [r] (r)
  | 'estimated' // [e]
  | 'forecast' // [f]
  | 'breakInSeries' // [b]
  | 'caution' // (!) !
  | 'range' // <5, 90-99
  | 'error' // #N/A, #DIV/0!
  | 'blank' // nothing there
  | 'unreadable'; // text that is no marker known to us

/** Markers that stand in the place of a number. The others go with one. */
export const withoutNumber: ReadonlySet<Marker> = new Set<Marker>([
  'confidential',
  'unavailable',
  'notApplicable',
  'roundsToZero',
  'none',
  'range',
  'error',
  'blank',
  'unreadable',
]);

/** All markers, by the number that stands for them in a column of bytes; 0 is "no marker". */
export const markerList: readonly Marker[] = [
  'confidential',
  'unavailable',
  'notApplicable',
  'roundsToZero',
  'lowReliability',
  'none',
  'provisional',
  'revised',
  'estimated',
  'forecast',
  'breakInSeries',
  'caution',
  'range',
  'error',
  'blank',
  'unreadable',
];
