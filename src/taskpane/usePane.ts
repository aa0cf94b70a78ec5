import { use } from 'react';
import { PaneContext, StillPane, type PaneHeld } from './PaneContext';

/** The pane that a part stands in. @throws Error outside of one */
export function usePane(): PaneHeld {
  const held = use(StillPane) ?? use(PaneContext);
  if (held === null) throw new Error('a part of the pane stands outside the pane');
  return held;
}
