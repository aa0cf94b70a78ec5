import type { Objective } from '../domain/objective';

/** The objective that an officer means: by its reference or its text; case, blanks and punctuation aside. */
export function objectiveNamed(objectives: readonly Objective[], word: string): Objective | undefined {
  const wanted = plain(word);
  if (wanted === '') return undefined;
  return (
    objectives.find(({ ref }) => plain(ref) === wanted) ??
    objectives.find(({ text }) => plain(text) === wanted) ??
    // "CO1 A safe place to live": the reference before the text
    objectives.find(({ ref, text }) => plain(`${ref} ${text}`) === wanted)
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
