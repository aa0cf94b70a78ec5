import type { Language, Text } from '../../domain/text';

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
    return typeof value === 'number' ? formatNumber(value, language) : value;
  });
}

/** By language and decimals: to make one takes a hundred times as long as to use it. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number for people: grouped thousands, British and Welsh usage being the same. Unless `decimals` are told: at most three of them, or
 * two figures of what is smaller. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  const most = decimals ?? mostDecimals(value);
  const key = `${language}${String(decimals ?? '')}-${String(most)}`;
  let format = formats.get(key);
  if (format === undefined) {
    // not every browser knows Welsh: it would take the commas of whatever language it runs in
    format = new Intl.NumberFormat(language === 'cy' ? ['cy-GB', 'en-GB'] : 'en-GB', {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: most,
    });
    formats.set(key, format);
  }
  return format.format(value);
}

/** Below a millionth of a millionth is what arithmetic leaves of 0. */
function mostDecimals(value: number): number {
  const size = Math.abs(value);
  return size < 1e-12 ? 3 : Math.max(3, 1 - Math.floor(Math.log10(size)));
}

/** The text in `language`, or in English where there is no Welsh. */
export function inLanguage(text: Text, language: Language): string {
  return language === 'cy' ? (text.cy ?? text.en) : text.en;
}
