import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { inLanguage } from '../../definitions/words/say';

/** An indicator's title, cut at so many characters; its code where it has no title. */
export function shortTitle(indicator: Indicator, language: Language, longest: number): string {
  const title = inLanguage(indicator.title, language) || indicator.code;
  return title.length <= longest ? title : `${title.slice(0, longest - 1).trimEnd()}…`;
}
