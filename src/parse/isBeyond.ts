/** No figure is further from 0, or nearer to it without being 0: it could not be squared, or shared out. */
const [largest, smallest] = [1e50, 1e-50];

/** Whether a number is none that a figure can be: 1e308 is a mistake, or a trap. */
export function isBeyond(value: number): boolean {
  const size = Math.abs(value);
  return size > largest || (size < smallest && size > 0);
}
