import type { Language } from '../domain/text';
import { reportWords } from '../definitions/words/report';
import { say } from '../definitions/words/say';
import type { Words } from './reportPart';

/** What an officer is asked to write, in brackets so that it is seen without colour: "[For the officer to write: options]". */
export function officerAsk(ask: Words, language: Language): string {
  return `[${say(reportWords, 'officerWrites', language)}: ${ask[language]}]`;
}
