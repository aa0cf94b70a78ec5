import { wordsAfter, wordsBefore } from '../definitions/authorities/councilWords';

/** A `nameKey` without the words that councils put around their names: "city of cardiff council" is "cardiff". Never empty. */
export function bareAuthorityKey(key: string): string {
  let bare = key;
  for (;;) {
    const shorter = withoutOne(bare);
    if (shorter === bare) return bare;
    bare = shorter;
  }
}

function withoutOne(key: string): string {
  for (const words of wordsBefore) if (key.startsWith(`${words} `)) return key.slice(words.length + 1);
  for (const words of wordsAfter) if (key.endsWith(` ${words}`)) return key.slice(0, -words.length - 1);
  return key;
}
