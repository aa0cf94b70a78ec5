/** Lets the page draw and take clicks before a long piece of work goes on. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
