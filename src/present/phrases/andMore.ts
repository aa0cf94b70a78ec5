import type { Speaker } from '../speaker';

/** Names one after the other, the first `most` of them: "SCC/010, SCC/021 and 12 more". */
export function andMore(all: readonly string[], most: number, speak: Speaker): string {
  const names = all.slice(0, most).join(', ');
  const count = all.length - most;
  return count > 0 ? speak('andMore', { names, count }) : names;
}
