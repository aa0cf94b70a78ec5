import type { Language } from '../../domain/text';
import { sheetLanguages, type LanguagesWanted } from '../../present/sheetLanguages';

/** Whether a publish would write sheets in another language than the one that their tabs were named in. */
export function keepsTabNames(publishing: LanguagesWanted, shown: Language): boolean {
  const { first } = publishing;
  return first !== undefined && sheetLanguages(publishing, shown)[0] !== first;
}
