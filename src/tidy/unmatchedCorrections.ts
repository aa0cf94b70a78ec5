import { correctedThing, indicatorKey, type Correction } from '../domain/correction';
import type { Found } from '../domain/found';
import type { Indicator } from '../domain/indicator';
import type { ProblemBook } from './problemBook';

/** What the officer corrected that is nowhere in the sheets as they are now: said, and kept for when it comes back. */
export function unmatchedCorrections(
  { corrected }: Found,
  indicators: readonly Indicator[],
  problems: ProblemBook,
): Correction[] {
  if (corrected === undefined) return [];
  const codes = new Set(indicators.map(({ code }) => indicatorKey(code)));
  const unmatched = [...corrected.corrections.values()].filter(
    ({ key }) => !(correctedThing(key) === 'indicator' ? codes : corrected.used).has(key),
  );
  for (const { key } of unmatched) {
    problems.add({ code: 'correctionMatchesNothing', severity: 'note', details: { what: key } });
  }
  return unmatched;
}
