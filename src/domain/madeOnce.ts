/** What is made of an object, made for the first who asks and kept as long as the object is. */
export function madeOnce<Of extends object, Made extends object>(make: (of: Of) => Made): (of: Of) => Made {
  const all = new WeakMap<Of, Made>();
  return (of) => {
    let made = all.get(of);
    if (made === undefined) all.set(of, (made = make(of)));
    return made;
  };
}
