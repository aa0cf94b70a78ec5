import { usualComparators } from '../../definitions/usualComparators';
import type { Language } from '../../domain/text';
import type { Personal } from '../personal';
import type { PaneState } from './paneState';

/** The pane before anything has been read. */
export function startState(
  language: Language,
  { name = '', density = 'comfortable' }: Personal = {},
): PaneState {
  return {
    language,
    step: 'figures',
    work: null,
    includeHidden: false,
    read: null,
    choices: { authority: '', period: '', comparators: usualComparators(false) },
    choseComparators: false,
    assessed: null,
    publishing: { language: null, leftOut: new Set() },
    published: null,
    undoable: false,
    notice: null,
    helpOpen: false,
    density,
    begun: false,
    openDomain: null,
    drafts: new Map(),
    findingDrafts: new Map(),
    actionDrafts: new Map(),
    entered: { grid: new Map(), setup: new Map(), actions: new Map() },
    changes: [],
    typedFor: new Map(),
    aside: [],
    kept: '',
    notKept: null,
    takenUp: '',
    discarded: null,
    added: null,
    officer: name,
    changed: new Map(),
    selected: null,
    about: null,
  };
}
