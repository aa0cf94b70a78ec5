/** Puts the focus on a domain's heading, once it is drawn. */
export function focusDomain(id: string): void {
  requestAnimationFrame(() => {
    document.querySelector<HTMLElement>(`#domain-${CSS.escape(id)} button`)?.focus();
  });
}
