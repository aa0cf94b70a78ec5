import type { Period } from '../domain/period';

/** A time that cannot be told from its label ("0", "monthly census; page updated …"). Equal labels are one period. */
export function unclearPeriod(label: string): Period {
  const key = `?${label.trim().toLowerCase().replace(/\s+/g, ' ')}`;
  return { key, label: label.trim(), kind: 'unclear', start: '', end: '', provisional: false };
}
