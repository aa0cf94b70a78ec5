import type { Dispatch, KeyboardEvent } from 'react';
import { focusDomain } from './focusDomain';
import type { PaneAction } from './state/paneAction';
import { stepIds, type PaneState } from './state/paneState';

/** The pane's own keys: Alt with 1 to 4 for the steps, with 0 for help, with Page Down and Page Up for the domains. */
export function usePaneKeys(
  state: PaneState,
  dispatch: Dispatch<PaneAction>,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey) return;
    // by the key's place: Alt makes another character of it on a Mac
    const digit = /^Digit([0-4])$/.exec(event.code)?.[1];
    if (digit === '0') dispatch({ kind: 'helpShown', shown: !state.helpOpen });
    else if (digit !== undefined) {
      const step = stepIds[Number(digit) - 1] ?? 'figures';
      dispatch({ kind: 'stepChosen', step });
      document.getElementById(`step-${step}`)?.focus();
    } else if (event.code === 'PageDown') goToDomain(state, dispatch, 1);
    else if (event.code === 'PageUp') goToDomain(state, dispatch, -1);
    else return;
    event.preventDefault();
  };
}

function goToDomain(state: PaneState, dispatch: Dispatch<PaneAction>, by: 1 | -1): void {
  const domains = state.assessed?.assessment.framework.domains ?? [];
  const at = domains.findIndex(({ id }) => id === state.openDomain);
  const to = domains[at < 0 ? (by > 0 ? 0 : domains.length - 1) : at + by];
  if (to === undefined) return;
  dispatch({ kind: 'stepChosen', step: 'judgements' });
  dispatch({ kind: 'domainOpened', domain: to.id });
  focusDomain(to.id);
}
