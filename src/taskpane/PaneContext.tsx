import { createContext, type Dispatch } from 'react';
import type { Language } from '../domain/text';
import type { PaneAction } from './state/paneAction';
import type { PaneState } from './state/paneState';
import type { PaneTheme } from './surroundings';
import type { PaneJobs } from './usePaneJobs';

/** A word of the pane in the language that is shown. */
export type Say = (key: string, details?: Readonly<Record<string, string | number>>) => string;

export interface PaneHeld {
  state: PaneState;
  dispatch: Dispatch<PaneAction>;
  jobs: PaneJobs;
  say: Say;
  language: Language;
  today: () => string;
  version: string;
  theme: PaneTheme;
}

/** What every part of the pane needs, so that it need not be handed down. */
export const PaneContext = createContext<PaneHeld | null>(null);

/**
 * The same, as it was before the last keys were typed: see `besideTyping`. A context of its own, since React draws again whoever has asked for
 * one that changed further up, also where a nearer one has the answer.
 */
export const StillPane = createContext<PaneHeld | null>(null);
