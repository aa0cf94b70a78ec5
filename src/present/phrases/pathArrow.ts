/** Rows of arrows from three down to three up, each from left to right. */
const arrows = [
  ['↙', '↓', '↘'],
  ['←', '', '→'],
  ['↖', '↑', '↗'],
] as const;

/**
 * The arrow of a move in a matrix as it is drawn; '' for none.
 * @param across steps to the right
 * @param up steps up
 */
export function pathArrow(across: number, up: number): string {
  return arrows[Math.sign(up) + 1]?.[Math.sign(across) + 1] ?? '';
}
