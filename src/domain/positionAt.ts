import type { Position } from './comparison';

/** Where a value lies against a benchmark at each confidence; says nothing of good or bad. */
type Side = 'above' | 'similar' | 'below';

/** In one word: similar where it is similar at 95%, much higher or lower where it is so at 99.8% too. */
export function positionAt({ at95, at998 }: { at95: Side; at998: Side }): Position {
  if (at95 === 'similar') return 'similar';
  if (at95 === 'above') return at998 === 'above' ? 'muchHigher' : 'higher';
  return at998 === 'below' ? 'muchLower' : 'lower';
}
