/** Plain data as text to compare by: maps as lists of pairs, bytes by their length and content. */
export function toJson(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each instanceof Map) return [...each];
    if (each instanceof Uint8Array)
      return `${each.length}:${each.reduce((sum, byte) => (sum * 31 + byte) | 0, 7)}`;
    return each;
  });
}
