/** A share (0 to 1) as a whole percentage: "83%". Never 100% or 0% unless it is. */
export function shareInWords(share: number): string {
  const percent = Math.round(share * 100);
  const kept = share < 1 ? Math.min(99, percent) : percent;
  return `${share > 0 ? Math.max(1, kept) : kept}%`;
}
