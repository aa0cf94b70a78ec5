import type { Indicator } from '../../domain/indicator';

/** More decimals than this were not printed by a source: they come from a division in a cell. */
const mostPrinted = 3;
/** Significant figures that a value keeps, however small it is. */
const figuresKept = 2;
/** Pounds that are not counted in thousands or millions: nobody writes £30.5. */
const pounds = /^£(?!\s*(?:[’'‘]?000s?|thousand|million|billion|k|m|mn|bn)(?![\p{L}\d]))/iu;
/** Smaller than what anybody counts: it is what a computer's arithmetic leaves of 0. */
const nothing = 1e-12;
/** Two numbers that differ by less, as a share of the larger, are the same. */
const same = 1e-9;

/**
 * Decimals to print an indicator's values with: as its source does, else none for counts and one for the rest; more where one of
 * `values` would lose its digits or would look like one of those `beside` it from which it differs. Pounds have none or two.
 */
export function decimalsOf(
  { decimals, measure, unit = '' }: Pick<Indicator, 'decimals' | 'measure'> & { unit?: string },
  values: readonly number[] = [],
  beside: readonly number[] = [],
): number {
  const usual = decimals !== undefined && decimals <= mostPrinted ? decimals : Number(measure !== 'count');
  const needed = values.reduce((most, value) => Math.max(most, decimalsFor(value, usual, beside)), usual);
  return needed === 1 && pounds.test(unit.trim()) ? 2 : needed;
}

/** Whether two values are one, but for what a computer's arithmetic leaves. */
export function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(nothing, same * Math.max(Math.abs(one), Math.abs(other)));
}

/** The number format of Excel for so many decimals, thousands grouped. */
export function numberFormatOf(decimals: number): string {
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** Decimals for one value: `usual`, or as many as it needs to keep its digits and to differ from those `beside` it. */
export function decimalsFor(value: number, usual: number, beside: readonly number[] = []): number {
  const size = Math.abs(value);
  const kept = size < nothing ? 0 : figuresKept - 1 - Math.floor(Math.log10(size));
  const most = Math.max(usual, kept, ...beside.map((other) => decimalsApart(value, other)));
  // without noughts at the end
  for (let fewer = usual; fewer < most; fewer += 1)
    if (Number(value.toFixed(fewer)) === Number(value.toFixed(most))) return fewer;
  return most;
}

/** The fewest decimals with which two values that differ are seen to, and by about as much as they do. */
function decimalsApart(one: number, other: number): number {
  if (isSame(one, other)) return 0;
  let decimals = 0;
  const seen = () => Number(one.toFixed(decimals)) - Number(other.toFixed(decimals));
  while (Math.abs(seen() - (one - other)) > Math.abs(one - other) / 2) decimals += 1;
  return decimals;
}
