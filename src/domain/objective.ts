import type { CellAt } from './grid';

/** A corporate objective, from the officer's sheet of objectives. */
export interface Objective {
  /** Its reference ("CO1"), or its text where it has none. */
  ref: string;
  text: string;
  owner: string;
  /** Indicator codes that it names itself. Those that name it in the register are found by `indicator.objective`. */
  indicators: readonly string[];
  at: CellAt;
}

/** An action agreed with a partner, from the officer's sheet of partner actions. */
export interface PartnerAction {
  ref: string;
  text: string;
  partner: string;
  /** As typed: an objective's reference or text; '' where none is said. */
  objective: string;
  /** Framework domain; '' where none is said or it is not known. */
  domain: string;
  indicators: readonly string[];
  due: string;
  progress: string;
  at: CellAt;
}
