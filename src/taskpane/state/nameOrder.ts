import type { Language } from '../../domain/text';

/** The Welsh alphabet, with the letters that it has borrowed in their English places. */
const welsh = 'a b c ch d dd e f ff g ng h i j k l ll m n o p ph q r rh s t th u v w x y z'.split(' ');
const letters = new Map(welsh.map((letter, index) => [letter, index + 1]));
const english = new Intl.Collator('en-GB');

/**
 * The order of names by the alphabet of a language: in Welsh, "Rhondda" comes after "Rutland" and "Llanelli" after "Luton". Our own for Welsh:
 * browsers of the Chromium kind, Excel's own among them, know none.
 */
export function nameOrder(language: Language): (a: string, b: string) => number {
  if (language === 'en') return (a, b) => english.compare(a, b);
  return (a, b) => {
    const [first, second] = [places(a), places(b)];
    const at = first.findIndex((place, index) => place !== second[index]);
    return at < 0 ? first.length - second.length : (first[at] ?? 0) - (second[at] ?? -1);
  };
}

/** Each letter's place in the alphabet, accents and case aside; 0 for what parts words. */
function places(name: string): number[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/ch|dd|ff|ng|ll|ph|rh|th|[^]/gu) ?? []).map((letter) => letters.get(letter) ?? 0);
}
