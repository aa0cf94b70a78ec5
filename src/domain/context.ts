/** A context sheet: authorities down, variables across, for nearest neighbours (population, spend per head, density …). */
export interface ContextTable {
  sheet: string;
  variables: readonly string[];
  rows: readonly { authority: number; values: readonly (number | undefined)[] }[];
}

/** A published list of neighbours, as read from a sheet or a file. */
export interface NeighbourTable {
  sheet: string;
  rows: readonly { authority: number; neighbour: number; rank: number; closeness?: string }[];
}

/** Named groups of authorities (family groups) from a sheet. */
export interface FamilyTable {
  sheet: string;
  families: readonly { name: string; authorities: readonly number[] }[];
}
