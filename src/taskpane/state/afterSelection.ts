import type { CellAt, CellContent } from '../../domain/grid';
import { aboutCell } from './aboutCell';
import type { PaneState } from './paneState';

/**
 * The pane after a cell was selected: where the judgements are open, the domain that it is about opens. A judgement that is being typed
 * is never left: then, and on the other steps, the pane only offers the way.
 */
export function afterSelection(state: PaneState, at: CellAt, row: readonly CellContent[]): PaneState {
  const { assessed, step, openDomain, drafts, helpOpen } = state;
  const about = assessed === null ? undefined : aboutCell(assessed.assessment, at, row);
  const now = { ...state, selected: at, about: about ?? null };
  const [first] = about?.domains ?? [];
  const typing = openDomain !== null && drafts.has(openDomain);
  if (first === undefined || step !== 'judgements' || helpOpen || typing) return now;
  return about?.domains.includes(openDomain ?? '') === true ? now : { ...now, openDomain: first };
}
