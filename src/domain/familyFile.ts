import type { Country } from './authority';
import type { Text } from './text';

/** Family groups of councils from a definition file: shipped, or the officer's own. The schema is in definitions/families. */
export interface FamilyFile {
  id: string;
  name: Text;
  /** Who published the groups, and when. */
  source: string;
  /** Of which all its councils are; absent where they are of several. */
  country?: Country;
  families: readonly Family[];
}

export interface Family {
  name: Text;
  /** GSS codes or names. */
  authorities: readonly string[];
}
