import { months } from '../../definitions/words/months';
import type { Language } from '../../domain/text';

/** An ISO day as written out: "2 May 2026", "2 Mai 2026"; anything else as it is. */
export function dayInWords(day: string, language: Language): string {
  const [, year = '', month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  if (name === undefined || Number.isNaN(Date.parse(day))) return day;
  return `${String(Number(date))} ${name[language]} ${year}`;
}
