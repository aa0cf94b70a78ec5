import type { Language } from '../../domain/text';

/** An ISO day as written out: "2 May 2026", "2 Mai 2026"; anything else as it is. */
export function dayInWords(day: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return day;
  const locale = language === 'cy' ? 'cy-GB' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
