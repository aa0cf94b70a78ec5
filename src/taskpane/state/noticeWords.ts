import type { Language } from '../../domain/text';
import { paneWords } from '../../definitions/words/pane';
import { say } from '../../definitions/words/say';
import { problemSentence } from '../../present/problemSentence';
import type { Notice } from './notice';

/** The sentence of a notice and, where there is something to do, what that is. */
export function noticeWords(notice: Notice, language: Language): { message: string; fix: string } {
  switch (notice.kind) {
    case 'refused':
      return problemSentence(notice, language);
    case 'stopped':
      return { message: say(paneWords, 'stopped', language), fix: '' };
    case 'fault':
      return { message: say(paneWords, 'fault', language), fix: '' };
    case 'published':
      return { message: say(paneWords, 'published', language, { sheets: notice.sheets }), fix: '' };
  }
}
