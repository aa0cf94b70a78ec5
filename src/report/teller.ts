import type { Assessment } from '../domain/assessment';
import type { Language, Text } from '../domain/text';
import { reportWords, type ReportWord } from '../definitions/words/report';
import { say } from '../definitions/words/say';
import type { Sentence, Trace, Words } from './reportPart';

export type Detail = Words | string | number;

/** Tells what a run knows in both languages at once. */
export interface Teller {
  assessment: Assessment;
  words: (word: ReportWord, details?: Details) => Words;
  sentence: (word: ReportWord, details: Details, from?: readonly Trace[]) => Sentence;
  /** What a phrase of `present/` says of the run in each language. */
  phrase: (build: (assessment: Assessment) => string) => Words;
}

type Details = Readonly<Record<string, Detail>>;

export function tellerOf(assessment: Assessment): Teller {
  const runs = { en: { ...assessment, language: 'en' }, cy: { ...assessment, language: 'cy' } } as const;
  const inOne = (word: ReportWord, details: Details, language: Language) =>
    say(
      reportWords,
      word,
      language,
      Object.fromEntries(
        Object.entries(details).map(([key, detail]) => [
          key,
          typeof detail === 'object' ? detail[language] : detail,
        ]),
      ),
    );
  const words: Teller['words'] = (word, details = {}) => {
    const within = Object.values(details).flatMap(foreignIn);
    return {
      en: inOne(word, details, 'en'),
      cy: inOne(word, details, 'cy'),
      ...(within.length > 0 && { within }),
    };
  };
  return {
    assessment,
    words,
    sentence: (word, details, from = []) => ({ words: words(word, details), from }),
    phrase: (build) => ({ en: build(runs.en), cy: build(runs.cy) }),
  };
}

/** Words in one language that a detail brings into a sentence. */
function foreignIn(detail: Detail): { text: string; only: Language }[] {
  if (typeof detail !== 'object') return [];
  const { en: text, only, within = [] } = detail;
  return only === undefined || text === '' ? [...within] : [{ text, only }];
}

/** A text of a framework or a register in both languages; the English where it has no Welsh, marked so. */
export function wordsOf({ en, cy }: Text): Words {
  return cy === undefined || cy === '' ? { en, cy: en, only: 'en' } : { en, cy };
}

/** Words that stand in one language: those an officer typed, taken for the language of the run. */
export function ownWords(text: string, only: Language): Words {
  return { en: text, cy: text, only };
}
