/**
 * Which of `count` ranked values a chart shows when it has room for `room`: all of them, or the best three, the worst three and
 * those nearest to `own` in rank. Indexes, rising.
 * @param own index of the council's own value, or -1
 */
export function shownRanks(count: number, own: number, room: number): readonly number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= room) return all;
  const ends = all.filter((index) => index < 3 || index >= count - 3);
  const middle = all.slice(3, count - 3);
  const nearest = [...middle]
    .sort((one, other) => Math.abs(one - own) - Math.abs(other - own) || one - other)
    .slice(0, room - ends.length);
  return [...ends, ...nearest].sort((one, other) => one - other);
}
