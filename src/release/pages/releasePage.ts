import type { Text } from '../../domain/text';

/** A page that ships beside the add-in, in English and Welsh. Sentences are plain text; nothing in them is markup. */
export interface ReleasePage {
  /** Without its ending: "privacy" becomes privacy.html and privacy.cy.html. */
  file: string;
  title: Required<Text>;
  sections: readonly ReleaseSection[];
}

interface ReleaseSection {
  heading: Required<Text>;
  paragraphs?: readonly Required<Text>[];
  /** Shown as a numbered list where `ordered`, as a list with dots where not. */
  items?: readonly Required<Text>[];
  ordered?: boolean;
}
