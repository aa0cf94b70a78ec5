import type { Language } from '../domain/text';

export type PaneTheme = 'light' | 'dark' | 'highContrast';

/** What the pane is given by the page that it stands in: it never looks for these itself. */
export interface Surroundings {
  version: string;
  /** The day of a run, as an ISO day. */
  today: () => string;
  language?: Language;
  /** The officer's own name, which stays with the person, not with the workbook. */
  name?: { read: () => string; keep: (name: string) => void };
  theme?: PaneTheme;
  /** Told when the officer chooses a language in the pane, for a page that wants to follow. */
  onLanguage?: (language: Language) => void;
}
