import type { Objective } from '../domain/objective';

/** Finds the objective that an officer means. */
export type ObjectiveFinder = (word: string) => Objective | undefined;

/**
 * By its reference, its text, or the reference before the text ("CO1 A safe place to live"); case, blanks and punctuation aside. The names are
 * made plain once: every indicator of the register asks.
 */
export function objectiveFinder(objectives: readonly Objective[]): ObjectiveFinder {
  const known = new Map<string, Objective>();
  const namings: ((objective: Objective) => string)[] = [
    ({ ref }) => ref,
    ({ text }) => text,
    ({ ref, text }) => `${ref} ${text}`,
  ];
  for (const naming of namings) {
    for (const objective of objectives) {
      const name = plain(naming(objective));
      if (name !== '' && !known.has(name)) known.set(name, objective);
    }
  }
  return (word) => known.get(plain(word));
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
