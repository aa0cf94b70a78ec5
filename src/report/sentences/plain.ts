import type { Sentence, Trace, Words } from '../reportPart';

/** Words as a sentence or a cell that rests on these figures; on none where it is said of no figure. */
export function plain(words: Words, from: readonly Trace[] = []): Sentence {
  return { words, from };
}
