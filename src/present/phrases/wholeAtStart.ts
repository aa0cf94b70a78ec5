/** What a text begins with, in any case, and whole: "people" is not in "peoples". */
export function wholeAtStart(words: RegExp): RegExp {
  return new RegExp(`^(?:${words.source})(?=$|[^\\p{L}\\d])`, 'iu');
}
