import type { Language } from '../../domain/text';
import { paneWords } from '../../definitions/words/pane';
import { periodLabel } from '../../definitions/words/periodLabel';
import { say } from '../../definitions/words/say';
import { problemSentence } from '../../present/problemSentence';
import type { Notice } from './notice';

const explained = {
  notCompared: 'explainCompareFirst',
  nothing: 'explainNothing',
  noDomain: 'explainNoDomain',
} as const;

/** The sentence of a notice and, where there is something to do, what that is. */
export function noticeWords(notice: Notice, language: Language): { message: string; fix: string } {
  switch (notice.kind) {
    case 'refused':
      return problemSentence(notice, language);
    case 'stopped':
      return { message: say(paneWords, stoppedWord(notice), language), fix: '' };
    case 'fault':
      return { message: say(paneWords, 'fault', language), fix: '' };
    case 'undone':
      return {
        message:
          notice.sheets === 0
            ? say(paneWords, 'undoneAll', language)
            : say(paneWords, 'undone', language, { sheets: notice.sheets }),
        fix: '',
      };
    case 'documented':
      return { message: say(paneWords, 'documentDone', language, { name: notice.name }), fix: '' };
    case 'copied':
      return { message: say(paneWords, 'copiedForWord', language), fix: '' };
    case 'copyRefused':
      return { message: say(paneWords, 'copyRefused', language), fix: '' };
    case 'explained':
      return { message: say(paneWords, explained[notice.about], language), fix: '' };
    case 'published':
      return { message: publishedWords(notice, language), fix: '' };
  }
}

function stoppedWord({ during, partly }: Extract<Notice, { kind: 'stopped' }>) {
  if (during === 'documenting') return 'documentStopped';
  return partly === true ? 'stoppedAfter' : 'stopped';
}

/** How many sheets there are; first, where a year was closed with them or opened again, which. */
function publishedWords(
  { sheets, year }: Extract<Notice, { kind: 'published' }>,
  language: Language,
): string {
  if (year === undefined) return say(paneWords, 'published', language, { sheets });
  const key = year.closed ? 'publishedClosed' : 'publishedReopened';
  return say(paneWords, key, language, { year: periodLabel(year.label, language), sheets });
}
