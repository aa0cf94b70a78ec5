let waiting = 0;

/** Puts the focus on a domain's heading, once it is drawn: on that of the last call only, and not where the person has gone on meanwhile. */
export function focusDomain(id: string): void {
  const { activeElement: from } = document;
  cancelAnimationFrame(waiting);
  waiting = requestAnimationFrame(() => {
    const { activeElement, body } = document;
    // what was pressed may be gone by now: the focus is nowhere then
    if (activeElement !== from && activeElement !== body) return;
    document.querySelector<HTMLElement>(`#domain-${CSS.escape(id)} button`)?.focus();
  });
}
