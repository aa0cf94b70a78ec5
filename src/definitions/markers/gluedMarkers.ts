import type { Marker } from '../../domain/marker';

/**
 * Signs behind a number, in lower case. A star behind a number is a footnote or a warning, alone it is a figure held back.
 * Bare letters count only straight behind a digit: "45.2r".
 */
export const gluedMarkers: Readonly<Record<string, Marker>> = {
  '(!!)': 'lowReliability',
  '!!': 'lowReliability',
  '(!)': 'caution',
  '!': 'caution',
  '*': 'caution',
  '**': 'caution',
  '†': 'caution',
  '‡': 'caution',
  '(r)': 'revised',
  '(rev)': 'revised',
  '(p)': 'provisional',
  '(prov)': 'provisional',
  '(e)': 'estimated',
  '(est)': 'estimated',
  '(f)': 'forecast',
  '(b)': 'breakInSeries',
  '(u)': 'lowReliability',
  '[p]': 'provisional',
  '[r]': 'revised',
  '[e]': 'estimated',
  '[f]': 'forecast',
  '[b]': 'breakInSeries',
  '[u]': 'lowReliability',
  '[c]': 'confidential',
  '(c)': 'confidential',
  '[x]': 'unavailable',
  '(x)': 'unavailable',
  '[z]': 'notApplicable',
  '(z)': 'notApplicable',
  '[k]': 'roundsToZero',
  '[low]': 'roundsToZero',
  '[w]': 'none',
  p: 'provisional',
  r: 'revised',
  e: 'estimated',
  u: 'lowReliability',
};
