import type { ContextTable, FamilyTable, NeighbourTable } from './context';
import type { Figures } from './figures';
import type { Finding } from './finding';
import type { CellAt } from './grid';
import type { FoundTable } from './foundTable';

/** All that the officer's sheets say, tidied: what `compare` and `judge` work on. */
export interface Tidied {
  figures: Figures;
  findings: readonly Finding[];
  contexts: readonly ContextTable[];
  neighbours: readonly NeighbourTable[];
  families: readonly FamilyTable[];
  /** Each table found, for `inspect` and the pane's first step. */
  tables: readonly FoundTable[];
  targets: readonly { indicator: string; period?: string; value: number; at: CellAt }[];
}
