import { periodLabel } from '../definitions/words/periodLabel';
import type { Comparison } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import type { Problem } from '../domain/problem';
import type { Language } from '../domain/text';
import { groupValues } from './groupValues';

/** With the council: fewer make no quartiles. */
const FEWEST = 4;

/**
 * A note of the indicators whose latest period says little (the council has no figure there yet, or hardly anybody else has), while an earlier one
 * could be compared: the officer chooses, as the latest is what was asked for.
 * @param flags from `membership`
 */
export function comparableBefore(
  figures: Figures,
  flags: Uint8Array,
  comparisons: readonly Comparison[],
): Problem[] {
  const found = comparisons.flatMap((comparison) => {
    const before = saysLittle(comparison) ? periodBefore(figures, flags, comparison) : undefined;
    const code = figures.indicators[comparison.indicator]?.code;
    return code === undefined || before === undefined ? [] : [{ code, before }];
  });
  if (found.length === 0) return [];
  const named = (language: Language): string =>
    found.map(({ code, before }) => `${code} (${periodLabel(before, language)})`).join(', ');
  const details = { count: found.length, indicators: named('en'), indicatorsCy: named('cy') };
  return [{ code: 'comparableBefore', severity: 'note', details }];
}

/** A figure that is held back is one: only what is not there yet may come. */
function saysLittle({ value, marker, of }: Comparison): boolean {
  if (value !== undefined) return of < FEWEST;
  return marker === undefined || marker === 'blank';
}

/** The label of the last period before it in which the council and enough of its group have a value. */
function periodBefore(
  figures: Figures,
  flags: Uint8Array,
  { indicator, period }: Comparison,
): string | undefined {
  const periods = figures.periodsOf(indicator);
  const before = periods.slice(0, periods.indexOf(period)).findLast((one) => {
    const { own, values } = groupValues(figures, flags, indicator, one);
    return own >= 0 && values.length >= FEWEST;
  });
  return before === undefined ? undefined : figures.periods[before]?.label;
}
