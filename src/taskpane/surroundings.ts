import type { Language } from '../domain/text';
import type { CommandSource } from './commands';
import type { PersonalStore } from './personal';

export type PaneTheme = 'light' | 'dark' | 'highContrast';

/** What the pane is given by the page that it stands in: it never looks for these itself. */
export interface Surroundings {
  version: string;
  /** The day of a run, as an ISO day. */
  today: () => string;
  language?: Language;
  /** The officer's own settings, which stay with the person, not with the workbook. */
  person?: PersonalStore;
  theme?: PaneTheme;
  /** What is asked for outside the pane: the ribbon, the menu of a cell, Excel's own shortcuts. */
  commands?: CommandSource;
  /** Cells that one answer of Excel's may hold: see `JobOptions`. */
  mostCells?: number;
  /** Told when the officer chooses a language in the pane, for a page that wants to follow. */
  onLanguage?: (language: Language) => void;
  /** Told whether something was typed or entered in the pane that stands on no sheet yet, and is not kept in the workbook yet. */
  onWaiting?: (waits: boolean) => void;
  /** Whether the workbook that the pane was opened for is still the one that answers. Absent: there is no other. */
  isOpen?: () => boolean;
}
