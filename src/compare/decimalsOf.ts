/** How many decimals a number has when it is written out; at most 6, for numbers that were computed, or two figures of a smaller one. */
export function decimalsOf(value: number): number {
  const size = Math.abs(value);
  const most = size < 1e-12 ? 6 : Math.max(6, 1 - Math.floor(Math.log10(size)));
  for (let decimals = 0; decimals < most; decimals += 1) {
    const scaled = value * 10 ** decimals;
    const whole = Math.round(scaled);
    // what is rounded to nothing has not been written out yet
    if (Math.abs(scaled - whole) < 1e-7 * Math.max(Math.abs(whole), Number(size < 1e-12))) return decimals;
  }
  return most;
}
