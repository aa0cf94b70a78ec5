import type { PersonDraft } from './draft';
import { typedText } from './typedText';

/** Whether somebody says something of a domain: a level or a reason. A name and a day alone are no judgement. */
export function isSaid({ level, reason }: PersonDraft): boolean {
  return level !== null || typedText(reason) !== '';
}
