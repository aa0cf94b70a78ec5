/** The place of a finding in the list, from 1, by its id ("F5": 5); undefined for another id. */
export function findingNumber(id: string): number | undefined {
  const digits = /^F(\d+)$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
