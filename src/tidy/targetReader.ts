import type { CellAt, Grid } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { parseCell } from '../parse/parseCell';
import { cellReader } from './cellReader';

/** A target: a number, or a text with digits in it that says none. */
export type SaidTarget = { value: number } | { unclear: string };

const ahead =
  /^(?:[<>≤≥]=?|=[<>]|at least|at most|no (?:more|less|fewer) than|(?:fewer|less|more|greater) than|up to|under|below|over|above|max(?:imum)?\.?|min(?:imum)?\.?|o leiaf|hyd at|dim (?:mwy|llai) na|(?:mwy|llai) na|dan|dros)\s*(?:of )?/i;
const behind =
  /\s*(?:\+|(?:or|and) (?:more|less|fewer|over|under|above|below|better|higher|lower)|neu (?:fwy|lai|well|uwch|is)|(?:max|min)(?:imum)?\.?)$/i;

/**
 * Reads the cells of a column of targets, as figures are read ("95%" and 0.95 in the format of percentages are 95). "≥95%", "90%+" and "at most 28"
 * are their number, as the indicator's polarity says which side is good; undefined for "n/a" and other texts without a digit.
 */
export function targetReader(
  grid: Grid,
  column: number | undefined,
): (row: number) => SaidTarget | undefined {
  const read = cellReader(grid, column);
  return (row) => {
    const cells = grid.values[row] ?? [];
    const { number } = read(cells, row);
    if (!Number.isNaN(number)) return { value: number };
    const text = String(cells[column ?? -1] ?? '').trim();
    if (!/\d/.test(text)) return undefined;
    const cell = parseCell(text.replace(ahead, '').replace(behind, ''));
    return cell.kind === 'number' ? { value: cell.value } : { unclear: text };
  };
}

/** Of a target that says no one number. */
export function targetNotUnderstood(indicator: string, text: string, at: CellAt): Problem {
  return { code: 'targetNotUnderstood', severity: 'warning', at, details: { indicator, text } };
}
