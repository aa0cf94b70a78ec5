import type { PaneState } from './paneState';

/** Whether something was typed or entered in the pane that stands on no sheet yet: it goes with the pane. */
export function waitsInPane({ drafts, findingDrafts, actionDrafts, entered, typedFor }: PaneState): boolean {
  const { grid, setup, actions } = entered;
  const here = [drafts, findingDrafts, actionDrafts, grid, setup, actions];
  const others = [...typedFor.values()].flatMap((one) => [
    one.drafts,
    one.actionDrafts,
    one.grid,
    one.actions,
  ]);
  return [...here, ...others].some(({ size }) => size > 0);
}
