/** Keys for empty rows of the officer's own: so many, numbered on after the highest that is taken. */
export function ownKeys(taken: readonly string[], count: number): string[] {
  const numbers = taken.flatMap((key) => /^own: (\d+)$/.exec(key)?.[1] ?? []).map(Number);
  const highest = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, place) => `own: ${String(highest + place + 1)}`);
}
