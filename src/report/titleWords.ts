import type { Indicator } from '../domain/indicator';
import type { Words } from './reportPart';
import { wordsOf } from './teller';

/** An indicator's title in both languages; its code where it has none. */
export function titleWords({ title, code }: Indicator): Words {
  return wordsOf(title.en === '' ? { en: code } : title);
}
