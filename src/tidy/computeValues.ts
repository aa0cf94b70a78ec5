import type { FigureRows } from './figureRows';
import type { IndicatorDraft } from './indicatorBook';
import type { ProblemBook } from './problemBook';
import type { Ratio } from './ratioOf';

/**
 * Works out values that are not there from numerator ÷ denominator × multiplier, and says so. A value held back stays held back: only
 * blanks are filled. Where nobody says the multiplier and no value shows it, a part of a whole is taken to be a percentage.
 */
export function computeValues(
  rows: FigureRows,
  order: Uint32Array,
  drafts: readonly IndicatorDraft[],
  ratios: readonly (Ratio | undefined)[],
  problems: ProblemBook,
): void {
  const counts = new Map<number, { count: number; multiplier: number; at: number }>();
  const blank = rows.numberOf('blank');
  for (const at of order) {
    if (!Number.isNaN(rows.value[at])) continue;
    const marker = rows.marker[at];
    if (marker !== 0 && marker !== blank) continue;
    const top = rows.numerator[at] ?? NaN;
    const bottom = rows.denominator[at] ?? NaN;
    if (Number.isNaN(top) || !(bottom > 0)) continue;
    const indicator = rows.indicator[at] ?? 0;
    const multiplier = multiplierFor(drafts[indicator], ratios[indicator]);
    if (multiplier === undefined) continue;
    rows.value[at] = (top / bottom) * multiplier;
    rows.marker[at] = 0;
    const count = counts.get(indicator);
    if (count === undefined) counts.set(indicator, { count: 1, multiplier, at });
    else count.count += 1;
  }
  for (const [indicator, { count, multiplier, at }] of counts) {
    const draft = drafts[indicator];
    if (draft === undefined) continue;
    draft.multiplier ??= multiplier;
    problems.add(
      { code: 'valuesComputed', severity: 'note', details: { indicator: draft.code, count, multiplier } },
      rows.table[at],
    );
  }
}

function multiplierFor(draft: IndicatorDraft | undefined, ratio: Ratio | undefined): number | undefined {
  const said = draft?.register?.multiplier ?? draft?.multiplier ?? ratio?.multiplier;
  if (said !== undefined) return said;
  const unit = `${draft?.register?.unit ?? ''} ${draft?.register?.title ?? draft?.title ?? ''}`;
  const per = /\b(?:per|fesul)\s+([\d,]{3,})/i.exec(unit)?.[1];
  if (per !== undefined) return Number(per.replaceAll(',', ''));
  return ratio === undefined || ratio.above || ratio.checked > 0 ? undefined : 100;
}
