import type { PaneState } from './paneState';
import { waitingWork } from './waitingText';

/** Whether something was typed or entered in the pane that stands on no sheet yet. */
export function waitsInPane(state: PaneState): boolean {
  return waitingWork(state) !== '';
}
