/** The officer's own comparators, saved under a name on our sheet Setup. */
export interface SavedList {
  /** Of its row on Setup. */
  key: string;
  name: string;
  /** As typed; codes will do. */
  names: readonly string[];
}

/** The key of the row of a saved list on Setup. @param number from 1 */
export function savedListKey(number: number): string {
  return `list: ${String(number)}`;
}

/** The number in the key of a saved list's row; undefined for another row's key. */
export function savedListNumber(key: string): number | undefined {
  const found = /^list: (\d{1,4})$/.exec(key);
  return found === null ? undefined : Number(found[1]);
}
