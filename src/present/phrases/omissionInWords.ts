import type { Language } from '../../domain/text';
import { say, type Catalogue } from '../../definitions/words/say';
import { omissionWords } from '../../definitions/words/sheets/omissions';
import { spelledOut } from './spelledOut';

/** Why a value or an authority is left out, in words; the code itself, spelled out, where there are none. */
export function omissionInWords(reason: string, language: Language): string {
  const catalogue: Catalogue = omissionWords;
  return reason in catalogue ? say(catalogue, reason, language) : spelledOut(reason);
}
