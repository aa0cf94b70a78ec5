/** What one person judges, as it is being typed. */
export interface PersonDraft {
  /** null: no level of one's own. */
  level: number | null;
  reason: string;
  by: string;
  /** ISO day. */
  on: string;
}

/** A judgement as it is being typed: the lead officer's, and the moderator's where there is one. */
export interface Draft extends PersonDraft {
  moderated?: PersonDraft;
}
