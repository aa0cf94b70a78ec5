import { madeOnce } from '../domain/madeOnce';

/** Keeps what is the same for every council of the same figures (or targets, …), by a key: it is made for the first that asks. */
export function onceFor<Made extends object>(): (of: object, key: string | number, make: () => Made) => Made {
  const all = madeOnce<object, Map<string | number, Made>>(() => new Map());
  return (of, key, make) => {
    const known = all(of);
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
}
