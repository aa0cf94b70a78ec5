import type { Language } from '../../domain/text';
import type { PaneState } from './paneState';

/** How many comparators the nearest are, unless the officer says otherwise: CIPFA's and DfE's models give 10 to 15, Wales has 22 councils. */
export const usualNearest = 8;

/** The pane before anything has been read. */
export function startState(language: Language, officer = ''): PaneState {
  return {
    language,
    step: 'figures',
    work: null,
    includeHidden: false,
    read: null,
    choices: { authority: '', period: '', comparators: { kind: 'country' } },
    assessed: null,
    published: null,
    notice: null,
    openDomain: null,
    drafts: new Map(),
    entered: { grid: new Map(), setup: new Map() },
    changes: [],
    officer,
    changed: [],
    selected: null,
  };
}
