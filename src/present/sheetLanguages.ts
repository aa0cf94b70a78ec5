import type { Language } from '../domain/text';

/** In which languages sheets are wanted. */
export interface LanguagesWanted {
  /** null: in the language that is shown. */
  language: Language | 'both' | null;
  /** Of the sheets that officers fill in, as the last publish had it; absent before. */
  first?: Language | undefined;
}

/**
 * The languages of the sheets, the one that officers fill in first, then that of the copies. Once published, the first stays first whichever
 * language the pane is in, and for the command: a Welsh name would stand on an English sheet else.
 */
export function sheetLanguages(
  { language, first }: LanguagesWanted,
  shown: Language,
): readonly [Language, ...Language[]] {
  const wanted = language ?? shown;
  if (wanted !== 'both') return [wanted];
  const main = first ?? shown;
  return [main, main === 'en' ? 'cy' : 'en'];
}
