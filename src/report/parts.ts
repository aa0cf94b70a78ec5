import type { ReportWord } from '../definitions/words/report';
import type { Paragraph, ReportPart, Sentence, Words } from './reportPart';
import type { Detail, Teller } from './teller';

/** Makes the plain parts of a document, in the words of its teller. */
export interface PartMaker {
  title: (word: ReportWord, details?: Readonly<Record<string, Detail>>) => ReportPart;
  heading: (level: 1 | 2 | 3, word: ReportWord, details?: Readonly<Record<string, Detail>>) => ReportPart;
  named: (level: 1 | 2 | 3, words: Words) => ReportPart;
  /** A paragraph; nothing where there are no sentences. */
  text: (...sentences: Sentence[]) => ReportPart[];
  numbered: (...sentences: Sentence[]) => ReportPart[];
  list: (items: readonly Paragraph[]) => ReportPart[];
  officer: (ask: ReportWord, label?: ReportWord) => ReportPart;
}

export function partsIn({ words }: Teller): PartMaker {
  const text = (all: Sentence[], numbered: boolean): ReportPart[] => {
    const sentences = all.filter((one) => one.words.en !== '');
    return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences, ...(numbered && { numbered }) }];
  };
  return {
    title: (word, details) => ({ kind: 'title', words: words(word, details) }),
    heading: (level, word, details) => ({ kind: 'heading', level, words: words(word, details) }),
    named: (level, name) => ({ kind: 'heading', level, words: name }),
    text: (...sentences) => text(sentences, false),
    numbered: (...sentences) => text(sentences, true),
    list: (items) => (items.length === 0 ? [] : [{ kind: 'list', items }]),
    officer: (ask, label) => ({
      kind: 'officer',
      ask: words(ask),
      ...(label !== undefined && { label: words(label) }),
    }),
  };
}
