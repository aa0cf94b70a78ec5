import type { Figures } from '../../domain/figures';
import type { Steps } from '../../domain/steps';
import type { ProblemBook } from '../problemBook';
import { areFractions, areHundredths, lookLikeShares, rangeOf } from './areFractions';
import { highsOf, lowsAndHighs, type LowsAndHighs } from './lowsAndHighs';
import type { MadeFrom } from './madeFrom';
import { sayFractions } from './sayFractions';

/**
 * Fractions of 1 where percentages are meant: in single cells, in a whole period, in all of an indicator. They are said, never changed.
 * @returns the positions of those among percentages
 */
export function* checkFractions(
  figures: Figures,
  made: MadeFrom,
  problems: ProblemBook,
): Steps<ReadonlySet<number>> {
  const { indicators } = figures;
  const said = new Set<number>();
  const say = sayFractions(figures, made.tables, problems);
  for (const [number, { unit, title }] of indicators.entries()) {
    yield number / indicators.length;
    if (!/%|per ?cent|canran/i.test(unit) || /\b(points?|pwynt(iau)?)\b/i.test(`${unit} ${title.en}`))
      continue;
    const parts = figures.periodsOf(number).map((period) => lowsAndHighs(figures, number, period));
    if (parts.some(({ negative }) => negative)) continue;
    if (parts.every(({ lows, proven }) => lows.length + proven.length === 0)) continue;
    for (const at of checkIndicator(figures, number, parts, made, say)) said.add(at);
  }
  return said;
}

/** @param parts the indicator's periods */
function checkIndicator(
  figures: Figures,
  number: number,
  parts: readonly LowsAndHighs[],
  made: MadeFrom,
  say: ReturnType<typeof sayFractions>,
): number[] {
  const valuesOf = (positions: readonly number[]): number[] =>
    positions.map((at) => figures.value[at] ?? NaN);
  const couldBe = (some: readonly LowsAndHighs[]): boolean =>
    !some.some(({ known, lows }) => known || lows.some(made.percent));
  const lowsOf = (some: readonly LowsAndHighs[]): number[] => some.flatMap(({ lows }) => lows);
  const proven = parts.flatMap((part) => part.proven);
  if (made.ratios[number]?.multiplier === 1 && figures.indicators[number]?.multiplier === 1) {
    if (proven.length > 0) say('valuesAreFractions', proven);
    return [];
  }
  const highs = highsOf(parts);
  if (highs.count === 0) {
    const lows = lowsOf(parts);
    if (lookLikeShares(valuesOf(lows)) && couldBe(parts) && !made.unitSaid(number)) say('allFractions', lows);
    return [];
  }
  const own = parts.filter((part) => areFractions(valuesOf(part.lows), part.highs) && couldBe([part]));
  const whole = parts.filter((part) => part.highs.count === 0);
  const usual = (): number[] => [
    ...highs.values(),
    ...valuesOf(lowsOf(parts.filter((part) => part.highs.count > 0))),
  ];
  const shifted = whole.filter(
    (part) => areHundredths(valuesOf(part.lows), highs.most, usual) && couldBe([part]),
  );
  for (const { lows } of shifted) say('periodOfFractions', lows, rangeOf(usual()));
  // Where a period has too few values to tell, all periods together may tell.
  const left = parts
    .filter(({ lows }) => lows.length > 0)
    .filter((part) => ![...own, ...shifted].includes(part));
  const together = areFractions(valuesOf(lowsOf(left)), highs) && couldBe(left) ? left : [];
  const doubted = new Set([...own, ...together]);
  const among = parts.map((part) => {
    const positions = doubted.has(part) ? [...part.proven, ...part.lows] : part.proven;
    if (positions.length > 0)
      say('fractionsAmongPercentages', positions, part.highs.count > 0 ? part.highs : highs);
    return positions;
  });
  return [...among.flat(), ...lowsOf(shifted)];
}
