import type { Language } from './text';

/** The part of a sheet's mark where the sheet is a copy in a second language: "~cy", "getting-help~cy". Nothing of the officer's is on it. */
export function languageCopy(part: string, language: Language): string {
  return `${part}~${language}`;
}

/** Whether a sheet with this part is such a copy: what the officer typed is read from the other. */
export function isLanguageCopy(part: string): boolean {
  return /~(en|cy)$/.test(part);
}
