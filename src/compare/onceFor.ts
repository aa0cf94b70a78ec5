/** Keeps what is the same for every council of the same figures (or targets, …), by a key: it is made for the first that asks. */
export function onceFor<Made extends object>(): (of: object, key: string | number, make: () => Made) => Made {
  const all = new WeakMap<object, Map<string | number, Made>>();
  return (of, key, make) => {
    let known = all.get(of);
    if (known === undefined) all.set(of, (known = new Map<string | number, Made>()));
    const made = known.get(key) ?? make();
    known.set(key, made);
    return made;
  };
}
