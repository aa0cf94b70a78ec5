/** The day on the calendar of whoever reads it, as an ISO day: by UTC, half past midnight of a British summer is still the day before.
 * @param now asked for its local parts alone */
export function localDay(now: Pick<Date, 'getFullYear' | 'getMonth' | 'getDate'>): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
