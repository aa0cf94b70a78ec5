import type { CellAt, CellContent } from '../../domain/grid';
import { afterSelection } from './afterSelection';
import type { PaneState } from './paneState';

/** The pane after the officer asked to explain the selected cell: opens what it is about, or says why it cannot. */
export function afterExplain(state: PaneState, at: CellAt, row: readonly CellContent[]): PaneState {
  if (state.assessed === null) {
    const step = state.choices.authority === '' ? 'figures' : 'comparators';
    return { ...state, helpOpen: false, step, notice: { kind: 'explained', about: 'notCompared' } };
  }
  const now = afterSelection({ ...state, helpOpen: false, notice: null }, at, row);
  const [first] = now.about?.domains ?? [];
  if (first === undefined) {
    return { ...now, notice: { kind: 'explained', about: now.about === null ? 'nothing' : 'noDomain' } };
  }
  const stays = now.about?.domains.includes(now.openDomain ?? '') === true;
  return { ...now, step: 'judgements', openDomain: stays ? now.openDomain : first };
}
