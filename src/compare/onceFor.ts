import type { Figures } from '../domain/figures';

/** Keeps what is the same for every council of the same figures, by a key: it is made for the first council that asks. */
export function onceFor<Made extends object>(): (
  figures: Figures,
  key: string | number,
  make: () => Made,
) => Made {
  const all = new WeakMap<Figures, Map<string | number, Made>>();
  return (figures, key, make) => {
    let known = all.get(figures);
    if (known === undefined) all.set(figures, (known = new Map<string | number, Made>()));
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
}
