import type { Language } from '../../domain/text';

/** Words as they were written; in Welsh those in Welsh, where we wrote them ourselves. An officer's own are said as they are. */
export function writtenText(written: { text: string; textCy?: string }, language: Language): string {
  return language === 'cy' ? (written.textCy ?? written.text) : written.text;
}
