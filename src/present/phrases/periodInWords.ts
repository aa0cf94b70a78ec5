import type { Assessment } from '../../domain/assessment';
import { speaker } from '../speaker';
import { periodSaid } from '../../definitions/words/periodSaid';

/** The period that was asked for; where none was, the one that all indicators share, or "the latest of each indicator". */
export function periodInWords({ period, compared, tidied, language }: Assessment): string {
  if (period !== null) return periodSaid(period, language);
  const met = new Set(compared.comparisons.map((comparison) => comparison.period));
  const only = met.size === 1 ? tidied.figures.periods[[...met][0] ?? -1] : undefined;
  return only === undefined ? speaker(language)('latestOfEach') : periodSaid(only.label, language);
}
