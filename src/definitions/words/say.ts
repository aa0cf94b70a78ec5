import type { Language, Text } from '../../domain/text';
import { formatNumber } from './formatNumber';

/**
 * A catalogue: a key and its sentence in both languages. `{name}` in a sentence is filled in by `say`; of `{name:reading|readings}` it says the
 * first where the number `name` is 1, else the second. In Welsh the singular follows every number: only
 * what speaks of them again needs it.
 */
export type Catalogue = Readonly<Record<string, Required<Text>>>;

const place = /\{(\w+)(?::([^{}|]*)\|([^{}|]*))?\}/g;

/**
 * The sentence of `key` in `language`, with `{name}` replaced from `details`.
 * @throws Error where the key is not in the catalogue: a programmer's mistake, found by the catalogue's test
 */
export function say(
  catalogue: Catalogue,
  key: string,
  language: Language,
  details: Readonly<Record<string, string | number>> = {},
): string {
  const text = catalogue[key];
  if (text === undefined) throw new Error(`no words for “${key}”`);
  return text[language].replace(place, (whole, name: string, one?: string, many?: string) => {
    const value = details[name];
    if (value === undefined) return whole;
    if (one !== undefined && many !== undefined) return String(value) === '1' ? one : many;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** The text in `language`, or in English where there is no Welsh. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'cy' ? (text.cy ?? text.en) : text.en;
}
