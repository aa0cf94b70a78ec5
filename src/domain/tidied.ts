import type { ContextTable, FamilyTable, NeighbourTable } from './context';
import type { Figures } from './figures';
import type { Finding } from './finding';
import type { Correction, Corrections } from './correction';
import type { CellAt } from './grid';
import type { Indicator } from './indicator';
import type { TeamReading } from './teams';
import type { Objective, PartnerAction } from './objective';
import type { FoundTable } from './foundTable';

/** All that the officer's sheets say, tidied: what `compare` and `judge` work on. */
export interface Tidied {
  figures: Figures;
  findings: readonly Finding[];
  /** Indicators of the register for which no council has figures. */
  registered?: readonly Indicator[];
  /** Figures of teams, services or areas within the council; absent where no sheet has any. */
  teams?: readonly TeamReading[];
  contexts: readonly ContextTable[];
  neighbours: readonly NeighbourTable[];
  families: readonly FamilyTable[];
  /** Each table found, for `inspect` and the pane's first step. */
  tables: readonly FoundTable[];
  /** What the officer corrected on our sheet Setup, and which of it matches nothing in the sheets as they are. */
  corrections?: Corrections;
  unmatched?: readonly Correction[];
  /** Of sheets and registers together: one for an indicator and period. */
  targets: readonly { indicator: string; period?: string; value: number; at: CellAt }[];
  objectives?: readonly Objective[];
  partnerActions?: readonly PartnerAction[];
}
