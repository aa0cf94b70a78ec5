import { serialDay } from './serialDay';

/** A day as it stands in an officer's cell, as an ISO day: a date cell comes as Excel's day number, 20,000 (in 1954) to 100,000 (in 2173).
 * Anything else stays as typed; '' where nothing stands. */
export function dayTyped(content: string | number | boolean | undefined): string {
  const day =
    typeof content === 'number' && content >= 20_000 && content <= 100_000 ? serialDay(content) : undefined;
  return day ?? String(content ?? '').trim();
}
