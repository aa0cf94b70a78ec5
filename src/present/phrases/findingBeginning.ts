import { writtenText } from '../../definitions/words/writtenText';
import type { Language } from '../../domain/text';

/** Characters of a finding's text that say which it is. */
const most = 60;

/** The beginning of a finding's text, by which it is known again; '' where it has none. */
export function findingBeginning(finding: { text: string; textCy?: string }, language: Language): string {
  const whole = writtenText(finding, language).trim();
  return whole.length > most ? `${whole.slice(0, most)}…` : whole;
}
