/** Digits that Excel shows of a number. */
const shown = 15;
/** Digits of a number's text that go with the noise, at the least: one that has no end (20 ÷ 3) loses fewer, and is kept. */
const fewestLost = 4;

/** A number without what binary arithmetic leaves behind the digits that Excel shows: 76.46 for 76.46000000000001. All others as they are. */
export function cleanNumber(value: number): number {
  const clean = Number(value.toPrecision(shown));
  return String(clean).length + fewestLost <= String(value).length ? clean : value;
}
