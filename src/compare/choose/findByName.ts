import { nameKey } from '../../parse/nameKey';

/** What is called so: to the letter, else whatever the case, accents and signs. "50%" and "£50" are two names where both are there. */
export function findByName<Named>(
  all: readonly Named[],
  namesOf: (one: Named) => readonly string[],
  name: string,
): Named | undefined {
  const wanted = nameKey(name);
  return (
    all.find((one) => namesOf(one).some((each) => each.trim() === name.trim())) ??
    all.find((one) => namesOf(one).some((each) => nameKey(each) === wanted))
  );
}
