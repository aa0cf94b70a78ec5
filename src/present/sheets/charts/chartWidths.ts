import { figureWidth } from '../../layout/figureWidth';
import { decimalsOf } from '../../phrases/decimalsOf';
import type { DrawnIndicator } from './themeIndicators';

/** Characters of a column of figures, where none is longer. */
const usual = 12;

/** Characters, from the tables' first column to the chart's: columns of figures are as wide as the longest that one of them may hold. */
export function chartWidths(drawn: readonly DrawnIndicator[]): readonly number[] {
  const wide = Math.max(usual, ...drawn.map(widthOf));
  return [30, wide, wide, wide, wide, wide, 3, 96];
}

function widthOf({
  comparison: { ranked, series, processControl: control },
  indicator,
}: DrawnIndicator): number {
  const values = [
    ...ranked.map(({ value }) => value),
    ...series.flatMap(({ value, q1, median, q3 }) => [value, q1, median, q3]),
    ...(control === undefined ? [] : [control.mean, control.lower, control.upper]),
  ].filter((value) => value !== undefined);
  return figureWidth(values, decimalsOf(indicator, values), usual);
}
