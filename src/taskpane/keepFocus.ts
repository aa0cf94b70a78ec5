import { canHaveFocus, placeForFocus, stepHeading, stepHeadings, stepTab } from './placeForFocus';

/**
 * Gives the focus a place wherever what has it goes from the pane or from sight: a press that closes a form, a message that is dismissed,
 * a step that is replaced. A screen reader would lose its place otherwise. Only then: never where the person has gone elsewhere meanwhile.
 * @returns ends it
 */
export function keepFocus(pane: HTMLElement): () => void {
  let held: HTMLElement | null = null;
  /** What is around it, from the inside out: it cannot be asked any more once it is gone. */
  let around: readonly HTMLElement[] = [];
  let onPage: HTMLElement | null = null;
  let came: readonly MutationRecord[] = [];
  /** The step's tab, while it has the focus only until the step has a heading. */
  let waiting: HTMLElement | null = null;
  let byPointer = false;
  let frame = 0;

  const give = (place: HTMLElement | null): void => {
    if (place?.matches(stepHeadings) === true) place.tabIndex = -1;
    // nothing moves away from under the pointer
    place?.focus({ preventScroll: byPointer });
  };

  const giveFromLost = (): void => {
    const left = around.find((each) => each.isConnected && each.getClientRects().length > 0) ?? pane;
    const added = came
      .filter(({ target }) => target === left)
      .flatMap(({ addedNodes }) => [...addedNodes].filter((node) => node instanceof HTMLElement));
    const place = placeForFocus({ pane, around: left, came: added, onPage });
    give(place ?? stepTab(pane));
    waiting = place === null ? stepTab(pane) : null;
  };

  const look = (): void => {
    frame = 0;
    const { activeElement: active, body } = document;
    if (waiting !== null && active === waiting) {
      const heading = stepHeading(pane);
      if (heading !== null) give(heading);
    } else if (held !== null && (active === held || active === body || active === null)) {
      const isThere = canHaveFocus(held);
      // somebody pressed where nothing is
      if (isThere && active !== held) held = null;
      // another window has the keys: when they come back
      if (!isThere && document.hasFocus()) giveFromLost();
    }
    came = [];
  };
  // with the next frame: who takes the focus on purpose goes before
  const lookSoon = (): void => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    held = target;
    const outside: HTMLElement[] = [];
    for (let at = target.parentElement; at !== null && pane.contains(at); at = at.parentElement)
      outside.push(at);
    around = outside;
    if (target.closest('main') !== null) onPage = target;
    if (target !== waiting) waiting = null;
  };
  const onLeave = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget instanceof Node && !pane.contains(relatedTarget)) held = null;
    else lookSoon();
  };
  const onKey = (): void => {
    byPointer = false;
    waiting = null;
  };
  const onPointer = (): void => {
    byPointer = true;
    waiting = null;
  };

  const changes = new MutationObserver((records) => {
    came = [...came, ...records.filter(({ addedNodes }) => addedNodes.length > 0)];
    lookSoon();
  });
  // what waits for its script is hidden by its style
  changes.observe(pane, { childList: true, subtree: true, attributeFilter: ['style', 'disabled'] });
  const ending = new AbortController();
  const { signal } = ending;
  pane.addEventListener('focusin', onFocus, { signal });
  pane.addEventListener('focusout', onLeave, { signal });
  document.addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('pointerdown', onPointer, { capture: true, signal });
  window.addEventListener('focus', lookSoon, { signal });
  return () => {
    ending.abort();
    changes.disconnect();
    cancelAnimationFrame(frame);
  };
}
