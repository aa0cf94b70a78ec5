/**
 * Copies in the way of before the clipboard had rules of its own: Excel on the web gives panes no other. To be asked soon after a click.
 * @param texts by their types: "text/plain", "text/html"
 * @returns whether the browser took them
 */
export function copyByEvent(texts: Readonly<Record<string, string>>): boolean {
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    for (const [type, text] of Object.entries(texts)) event.clipboardData?.setData(type, text);
    event.preventDefault();
    event.stopImmediatePropagation();
    taken = true;
  };
  document.addEventListener('copy', give, { capture: true });
  // said to be out of use, and the only way where a page's frame may not write to the clipboard
  const page: { execCommand: (command: string) => boolean } = document;
  const done = page.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return done && taken;
}
