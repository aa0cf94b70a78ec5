import type { OwnedSheet } from '../domain/owned';
import type { Problem } from '../domain/problem';

/** A note for each sheet that looks like one of ours and is not: what somebody types there does not count. */
export function copiesNotRead(owned: readonly OwnedSheet[]): Problem[] {
  return owned.flatMap(({ name, copies = [] }) =>
    copies.map((copy): Problem => {
      return { code: 'copyNotRead', severity: 'note', sheet: copy, details: { copy, sheet: name } };
    }),
  );
}
