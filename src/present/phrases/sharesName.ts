import type { Authority } from '../../domain/authority';

const counts = new WeakMap<readonly Authority[], ReadonlyMap<string, number>>();

/** Whether another of the authorities has the name: Dorset until 2019, and since.
 * @param all those of the figures, see `Figures.authorities` */
export function sharesName({ name }: Authority, all: readonly Authority[]): boolean {
  return (countsOf(all).get(name) ?? 0) > 1;
}

/** Counted once for a run's authorities: each name on each sheet asks. */
function countsOf(all: readonly Authority[]): ReadonlyMap<string, number> {
  const known = counts.get(all);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { name } of all) made.set(name, (made.get(name) ?? 0) + 1);
  counts.set(all, made);
  return made;
}
