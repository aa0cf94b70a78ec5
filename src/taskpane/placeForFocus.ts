/** What Tab stops at. */
const controls = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';
/** The parts of a step that begin with a heading. */
const parts = 'section, .fui-AccordionItem';
/** The headings of a step and of its parts. */
export const stepHeadings = 'h2, h3, h4, h5, h6';

/** What is left of the place where the focus was when it was lost. */
export interface LostPlace {
  pane: HTMLElement;
  /** The innermost element around it that is still there. */
  around: HTMLElement;
  /** What has come into `around` by the same change. */
  came: readonly HTMLElement[];
  /** What on the page, above the foot, had the focus last. */
  onPage: HTMLElement | null;
}

/** Whether it is there, in sight and not switched off. */
export function canHaveFocus(element: HTMLElement): boolean {
  return (
    element.isConnected &&
    !element.matches(':disabled, [data-tabster-dummy]') &&
    element.getClientRects().length > 0 &&
    getComputedStyle(element).visibility !== 'hidden'
  );
}

/**
 * Where somebody goes on whose control is gone. Within a step: to what came in its place (a new form's first field; the button that
 * opened a form which is closed now), else to the heading of the part. From the foot: back to the page. Where all of a step was
 * replaced: to the heading of what came.
 * @returns null where there is nothing yet: see `stepTab`
 */
export function placeForFocus({ pane, around, came, onPage }: LostPlace): HTMLElement | null {
  const panel = stepPanel(pane);
  if (panel === null) return firstControl([pane]);
  if (panel !== around && panel.contains(around)) {
    return firstControl(came) ?? partHeading(around, panel) ?? stepHeading(pane);
  }
  if (around.closest('footer') !== null && onPage !== null && canHaveFocus(onPage)) return onPage;
  return stepHeading(pane);
}

/** The heading of the step that is open; null while it is being loaded, or where it has none. */
export function stepHeading(pane: HTMLElement): HTMLElement | null {
  const headings = stepPanel(pane)?.querySelectorAll<HTMLElement>('h2') ?? [];
  return [...headings].find(canHaveFocus) ?? null;
}

/** The tab of the step that is open. */
export function stepTab(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector('[role=tab][aria-selected=true]');
}

function stepPanel(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector('[role=tabpanel]');
}

function firstControl(within: readonly HTMLElement[]): HTMLElement | null {
  const found = within
    .flatMap((each) => [each, ...each.querySelectorAll<HTMLElement>(controls)])
    .filter((each) => each.matches(controls) && canHaveFocus(each));
  const before = (a: HTMLElement, b: HTMLElement): boolean =>
    (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return found.reduce<HTMLElement | null>(
    (first, each) => (first && before(first, each) ? first : each),
    null,
  );
}

/** A heading that can be pressed is pressed by the button within it. */
function partHeading(around: HTMLElement, panel: HTMLElement): HTMLElement | null {
  for (let part = around.closest(parts); part !== null && panel.contains(part);) {
    const heading = part.querySelector<HTMLElement>(stepHeadings);
    const place = heading?.querySelector<HTMLElement>('button') ?? heading;
    if (place != null && canHaveFocus(place)) return place;
    part = part.parentElement?.closest(parts) ?? null;
  }
  return null;
}
