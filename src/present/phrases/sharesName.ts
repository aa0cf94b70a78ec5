import type { Authority } from '../../domain/authority';
import { madeOnce } from '../../domain/madeOnce';

/** Counted once for a run's authorities: each name on each sheet asks. */
const countsOf = madeOnce((all: readonly Authority[]): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  for (const { name } of all) made.set(name, (made.get(name) ?? 0) + 1);
  return made;
});

/** Whether another of the authorities has the name: Dorset until 2019, and since.
 * @param all those of the figures, see `Figures.authorities` */
export function sharesName({ name }: Authority, all: readonly Authority[]): boolean {
  return (countsOf(all).get(name) ?? 0) > 1;
}
