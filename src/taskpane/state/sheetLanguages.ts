import type { Language } from '../../domain/text';
import type { PublishChoice } from './paneState';

/**
 * The languages of the sheets, the one that officers fill in first, then that of the copies. Once published, the first stays first whichever
 * language the pane is in: a Welsh name would stand on an English sheet else.
 */
export function sheetLanguages(
  { language, first }: Pick<PublishChoice, 'language' | 'first'>,
  shown: Language,
): readonly [Language, ...Language[]] {
  const wanted = language ?? shown;
  if (wanted !== 'both') return [wanted];
  const main = first ?? shown;
  return [main, main === 'en' ? 'cy' : 'en'];
}
