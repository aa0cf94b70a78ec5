import { createRoot } from 'react-dom/client';
import { Pane } from './Pane';
import type { Surroundings } from './surroundings';

/** A pane on the page. */
export interface MountedPane {
  /** Shows it in other surroundings: a theme that changed. What was done in it stays. */
  update: (surroundings: Surroundings) => void;
  unmount: () => void;
}

/** Draws the pane into `element`. Excel (or what stands in for it) must be ready. */
export function mountPane(element: HTMLElement, surroundings: Surroundings): MountedPane {
  // what a boundary caught is shown to the officer with a way on: nothing more is said to the console
  const root = createRoot(element, { onCaughtError: () => undefined });
  const show = (current: Surroundings): void => {
    root.render(<Pane {...current} />);
  };
  show(surroundings);
  return {
    update: show,
    unmount: () => {
      root.unmount();
    },
  };
}
