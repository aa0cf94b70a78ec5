import type { CellAt } from './grid';

/**
 * Something an officer should know or mend. `code` names the sentence in the catalogue (`definitions/words`), `details` are the
 * names and numbers in it. Meaning never travels as display text.
 */
export interface Problem {
  code: string;
  /** error: something could not be used · warning: used, but doubtful · note: good to know. */
  severity: 'error' | 'warning' | 'note';
  at?: CellAt;
  /** Set without `at` where the whole sheet (or file) is meant. */
  sheet?: string;
  details: Readonly<Record<string, string | number>>;
}

/** What every stage hands to the next. */
export interface Staged<Made> {
  made: Made;
  problems: Problem[];
}
