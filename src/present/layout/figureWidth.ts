import { formatNumber } from '../../definitions/words/formatNumber';

/** Characters around a figure: Excel shows ##### where a column leaves it no room, and bold digits are wider. */
const around = 3;

/** Characters that a column needs for its figures, printed with so many decimals; `least` where that is enough. */
export function figureWidth(values: readonly number[], decimals: number, least: number): number {
  return values.reduce(
    (width, value) => Math.max(width, formatNumber(value, decimals).length + around),
    least,
  );
}
