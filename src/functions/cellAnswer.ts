/** A word in the answer, by its key in `definitions/functions/words`: made into text where the formula's language is known. */
export interface Word {
  word: string;
  details?: Readonly<Record<string, string | number>>;
}

/** What goes into one cell; '' leaves it looking empty (Excel would show null as 0). */
export type CellAnswer = number | string | Word;

/** A formula's result: one cell, or rows of cells that spill. */
export type Answer = CellAnswer | readonly (readonly CellAnswer[])[];
