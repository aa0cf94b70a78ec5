/** To the nearest whole number, a half going up. A sum of weights that is a hair below a half because of binary fractions counts as a half. */
export function halfUp(mean: number): number {
  return Math.floor(mean + 0.5 + 1e-9);
}
