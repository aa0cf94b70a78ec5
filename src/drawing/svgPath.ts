/** A path through places, to a hundredth of a pixel; add "Z" to close it. */
export function svgPath(places: readonly (readonly number[])[]): string {
  return places
    .map(([x = 0, y = 0], index) => `${index === 0 ? 'M' : 'L'}${rounded(x)} ${rounded(y)}`)
    .join('');
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
