import type { CellAt } from '../../domain/grid';

/** Where a framework's mistake stands, in words that begin a sentence, and its cell where it stands on a sheet. */
export interface MistakePlace {
  place: string;
  placeCy: string;
  at?: CellAt;
}

/** Tells the place of a path into a framework: ["domains", 3, "theme"]. */
export type PlaceOf = (path: readonly PropertyKey[]) => MistakePlace;

/** Where nothing is known of the source: the path itself. */
export const pathPlace: PlaceOf = (path) => {
  const place = path.map(String).join('.') || '(top)';
  return { place, placeCy: place };
};
