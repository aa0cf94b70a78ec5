import type { ClosedYear, ClosedYears } from '../domain/closedYear';

type Named = Pick<ClosedYear, 'authority' | 'label'>;

/** The closed years with one more; one of the same council and label takes the place of the earlier. Remembers what stood there, for `reopenYear`. */
export function closeYear({ years }: ClosedYears, closed: ClosedYear): ClosedYears {
  const { authority, label } = closed;
  const replaced = years.find((year) => isSame(year, closed));
  return {
    version: 1,
    years: replaced === undefined ? [...years, closed] : put(years, closed),
    undo: { authority, label, ...(replaced && { replaced }) },
  };
}

/** Takes the last closing back. Undefined where there is nothing to take back: it was done already, or nothing was closed. */
export function reopenYear({ years, undo }: ClosedYears): ClosedYears | undefined {
  if (undo === undefined) return undefined;
  const { replaced } = undo;
  const before = replaced === undefined ? years.filter((year) => !isSame(year, undo)) : put(years, replaced);
  return { version: 1, years: before };
}

/** The years with this one in the place of the one of its name. */
function put(years: readonly ClosedYear[], one: ClosedYear): ClosedYear[] {
  return years.map((year) => (isSame(year, one) ? one : year));
}

function isSame(one: Named, other: Named): boolean {
  const plain = (label: string): string => label.trim().toLowerCase();
  return one.authority === other.authority && plain(one.label) === plain(other.label);
}
