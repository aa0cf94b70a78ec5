/** A judgement as it is being typed. */
export interface Draft {
  /** null: no level of the officer's own. */
  level: number | null;
  reason: string;
  by: string;
  /** ISO day. */
  on: string;
}
