/** Those whose text holds every word typed, accents and case aside: all where nothing is typed. */
export function matching<Item>(
  all: readonly Item[],
  textOf: (item: Item) => string,
  typed: string,
): readonly Item[] {
  const words = plain(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return all;
  return all.filter((item) => {
    const text = plain(textOf(item));
    return words.every((word) => text.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
