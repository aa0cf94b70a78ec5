/** Round numbers from just below `least` to just above `most`, about `wanted` of them, and the decimals that they need. */
export function niceTicks(
  least: number,
  most: number,
  wanted: number,
): { ticks: number[]; decimals: number } {
  const span = most > least ? most - least : Math.max(Math.abs(most), 1);
  const rough = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((one) => one * power).find((one) => one >= rough * 0.999) ?? 10 * power;
  const first = Math.floor(least / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(most / step - 1e-9));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) + (isHalfStep(step, power) ? 1 : 0);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toFixed(decimals + 2)),
  );
  return { ticks, decimals };
}

function isHalfStep(step: number, power: number): boolean {
  return Math.abs(step - 2.5 * power) < power / 1e6 && power <= 1;
}
