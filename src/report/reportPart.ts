import type { Language } from '../domain/text';

/**
 * The same words in both languages. `only`: they were written in one (an officer's own, a title without Welsh) and stand so in both;
 * `within`: such words that stand inside these.
 */
export interface Words {
  en: string;
  cy: string;
  only?: Language;
  within?: readonly { text: string; only: Language }[];
}

/** A figure that a sentence depends on, by its name in the run ("SCC/010 2015-16 rank"), and what it was. */
export interface Trace {
  figure: string;
  value: string | number | null;
}

/** A sentence, or what stands in a cell of a table: it changes when one of its figures does, and only then. */
export interface Sentence {
  words: Words;
  from: readonly Trace[];
}

export type Paragraph = readonly Sentence[];

export interface ReportColumn {
  header: Words;
  /** Relative to the other columns of its table. */
  width: number;
  numbers?: boolean;
}

/** The parts of a document, in reading order. */
export type ReportPart =
  | { kind: 'title'; words: Words }
  /** Levels go down one at a time. */
  | { kind: 'heading'; level: 1 | 2 | 3; words: Words }
  | { kind: 'paragraph'; sentences: Paragraph; numbered?: boolean }
  | { kind: 'list'; items: readonly Paragraph[]; numbered?: boolean }
  /** Nobody but an officer can write it: what is asked for, after a label where it stands in the report's head. */
  | { kind: 'officer'; label?: Words; ask: Words }
  /** One header row, no merged cells; the first column names its row. */
  | {
      kind: 'table';
      caption: Words;
      columns: readonly ReportColumn[];
      rows: readonly (readonly Sentence[])[];
    }
  /** `svg` is the drawing in each language; `wide` is its width on the page, as a share of the text's. */
  | {
      kind: 'picture';
      name: Words;
      altText: Words;
      svg: { en: string; cy: string };
      wide: number;
      from: readonly Trace[];
    }
  /** What follows stands on new pages, turned or not. */
  | { kind: 'pages'; turned: boolean };
