import type { PersonDraft } from './draft';

/**
 * The day that goes with a level as it is chosen: another level than stands is judged today, the one that stands keeps its day. A day of the
 * officer's own stays.
 * @param stands what the form began with
 * @param today ISO day
 */
export function dayWithLevel(
  level: number | null,
  { on }: PersonDraft,
  stands: PersonDraft,
  today: string,
): string {
  if (on !== stands.on && on !== today) return on;
  return level === stands.level ? stands.on : today;
}
