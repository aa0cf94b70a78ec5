/**
 * Puts the focus into the first field of a form that says why it cannot be saved, once that is drawn: whoever listens hears the reason with
 * the field, and the officer can type at once.
 * @param pressed something of the form
 */
export function focusFault(pressed: HTMLElement): void {
  const form = pressed.closest('section, [role=group]');
  requestAnimationFrame(() => {
    form?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  });
}
