/** Whether a number format shows an hour, minutes or seconds and no day: "mm:ss", "[h]:mm". */
export function showsTime(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|[_*]./g, '');
  return /\[(?:h+|m+|s+)\]|\bh+:m|\bm+:s/i.test(bare) && !/[dy]/i.test(bare.replace(/\[[^\]]*\]/g, ''));
}

/** A part of a day, or days, as such a format shows it: 0.00138 is "0:01:59". */
export function timeText(days: number): string {
  const seconds = Math.round(Math.abs(days) * 86_400);
  const two = (part: number): string => String(part).padStart(2, '0');
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return days < 0 ? `-${clock}` : clock;
}
