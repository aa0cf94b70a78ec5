/** Two to five in words, English and Welsh (before "blynedd"). */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...['two', 'three', 'four', 'five'].map((word, at) => [word, at + 2] as const),
  ...['dwy', 'tair', 'pedair', 'pum'].map((word, at) => [word, at + 2] as const),
]);

/** "3 years", "three-year period", "tair blynedd" in lower case, as a pattern that keeps the number. */
export const severalYears = `([2-9]|${[...numberWords.keys()].join('|')})[ -](?:years?|blynedd|flynedd)(?: period)?`;
