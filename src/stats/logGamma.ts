/** ln Γ(x) for x > 0, to about 15 digits: ln (x−1)! for whole numbers.
 * @throws RangeError for x ≤ 0
 * @see Stirling's series: Abramowitz & Stegun (1964) 6.1.41, after moving x above 15 by 6.1.15 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma takes numbers above 0, got ${x}`);
  let shift = 1;
  let at = x;
  while (at < 15) {
    shift *= at;
    at += 1;
  }
  const inverse = 1 / at;
  const square = inverse * inverse;
  const tail =
    inverse *
    (1 / 12 -
      square *
        (1 / 360 -
          square * (1 / 1260 - square * (1 / 1680 - square * (1 / 1188 - (square * 691) / 360360)))));
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + tail - Math.log(shift);
}
