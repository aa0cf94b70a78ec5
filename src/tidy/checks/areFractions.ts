import { printedDecimals } from '../printedDecimals';

/** So many percentages above 1 tell what is usual. */
const leastHighs = 5;
/** So many values that all lie between 0 and 1 tell that they are fractions. */
const leastShares = 8;
/** The lowest percentage is so many times the greatest fraction: where fractions have two decimals more, as 0.754 beside 75.4, and else. */
const [finerGap, plainGap] = [5, 10];
/** Else the others must be as high as this, too, and 0.8 is no fraction beside 75.4: real percentages from 0.1 to 40 do have such gaps. */
const leastHigh = 10;
/** A hundred times as much, as a period's middle and greatest show it; they may have changed threefold as well. */
const [leastTimes, mostTimes] = [30, 300];

/** An indicator's values above 1. */
export interface Highs {
  count: number;
  least: number;
  most: number;
  values: () => number[];
}

/**
 * Whether the values from 0 to 1 among percentages are fractions of 1: far below all others, while a hundred times as much lies among them.
 * (In the real percentages of England's LAIT, 0.1 stands beside 2.2 to 47.1, and 0.369 beside 1.7 to 32.8.)
 * @param lows all values above 0 and up to 1
 * @param highs all values above 1
 */
export function areFractions(lows: readonly number[], highs: Highs): boolean {
  if (lows.length === 0 || highs.count === 0) return false;
  const { least: lowest, most: highest } = rangeOf(lows);
  if (highs.least < highest * finerGap) return false;
  const clear = highs.least >= highest * plainGap && highs.least >= leastHigh;
  if (highs.count < leastHighs) return clear && lookLikeShares(lows);
  if (lowest * 100 < highs.least / 2 || highest * 100 > highs.most * 2) return false;
  const decimals = rangeOf(lows.map(decimalsOf));
  const usual = rangeOf(highs.values().map(decimalsOf)).most;
  return decimals.least >= usual + 2 || (clear && (decimals.most >= 2 || decimals.most > usual));
}

/**
 * Whether a period's values are a hundredth of what the indicator's other periods have.
 * @param others the values of those periods, in any order; `most` is the greatest of them
 */
export function areHundredths(values: readonly number[], most: number, others: () => number[]): boolean {
  if (values.length < leastHighs || !isHundredth(greatest(values), most)) return false;
  const usual = others();
  return usual.length >= leastHighs && isHundredth(middle(values), middle(usual));
}

function isHundredth(value: number, other: number): boolean {
  return other / value >= leastTimes && other / value <= mostTimes;
}

/** Whether values from 0 to 1 alone, with nothing beside them, look like fractions: many, finely written, up to a half or more. */
export function lookLikeShares(values: readonly number[]): boolean {
  if (values.length < leastShares || greatest(values) < 0.5 || middle(values) < 0.1) return false;
  return values.filter((value) => decimalsOf(value) >= 2).length * 2 > values.length;
}

/** Decimals of the 15 digits that Excel keeps: 28.999999999999996 has none. */
function decimalsOf(value: number): number {
  return printedDecimals(Number(value.toPrecision(15)));
}

export function rangeOf(values: readonly number[]): { least: number; most: number } {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

function greatest(values: readonly number[]): number {
  return rangeOf(values).most;
}

function middle(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? NaN;
}
