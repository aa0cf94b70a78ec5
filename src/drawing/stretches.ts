/** Runs of neighbours that are there, by index of their first and last: a line is drawn along each, never across a gap. */
export function stretches(there: readonly boolean[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  there.forEach((one, index) => {
    if (!one) return;
    const last = found.at(-1);
    if (last !== undefined && last.to === index - 1) last.to = index;
    else found.push({ from: index, to: index });
  });
  return found;
}
