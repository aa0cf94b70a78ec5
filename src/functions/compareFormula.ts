import { positionAt } from '../domain/positionAt';
import { standings } from '../domain/standings';
import { medianWithout } from '../stats/medianWithout';
import { ascending } from '../stats/ascending';
import { rank } from '../stats/rank';
import type { Interval } from '../stats/interval';
import { rateInterval } from '../stats/rateInterval';
import { sidesOfBenchmark } from '../stats/sidesOfBenchmark';
import { wilsonInterval } from '../stats/wilsonInterval';
import type { Word } from './cellAnswer';
import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { countIn } from './countIn';
import { directionIn } from './directionIn';
import { ownInGroup } from './ownInGroup';
import { unitOf } from './unitOf';

/**
 * JG.COMPARE: a council's value against its comparators, in words. With the count and base behind it: better, similar or worse than the
 * comparators' median (higher or lower without a polarity), "much" where it lies outside the 99.8% interval too; similar where the median is
 * within the 95% interval, ends included. Without them nothing is tested, so nothing is called better: its rank, as "3 of 22".
 * @param range the group's values, the council's own cell among them; the median leaves that one out
 * @param multiplier value = count ÷ base × multiplier; found by itself when left out, unless the value is 0
 */
export function compareFormula(
  value: unknown,
  range: unknown,
  polarity: unknown,
  count: unknown,
  base: unknown,
  multiplier: unknown,
): Word {
  const { own, group } = ownInGroup(value, range);
  const direction = directionIn(polarity);
  if (isLeftOut(count) && isLeftOut(base)) {
    const { rank: place, of } = rank(own, group, direction);
    return { word: 'rankOf', details: { rank: place, of } };
  }
  const median = medianWithout(ascending(group), own);
  if (median === undefined) throw new CellError('notAvailable', 'compare.nobody');
  const pair = countIn(count, base, false);
  const interval = intervalFor(pair.count, pair.base, unitOf(own, pair.count / pair.base, multiplier));
  const position = positionAt(sidesOfBenchmark(interval(0.95), interval(0.998), median));
  return { word: direction === 'none' ? position : standings[direction][position] };
}

/** The interval of count ÷ base in the value's unit: Wilson for a share of people, Byar or exact for a rate. */
function intervalFor(count: number, base: number, multiplier: number): (confidence: number) => Interval {
  if (multiplier > 100 || count > base) {
    return (confidence) => rateInterval(count, base, multiplier, confidence);
  }
  return (confidence) => {
    const { lower, upper } = wilsonInterval(count, base, confidence);
    return { lower: lower * multiplier, upper: upper * multiplier };
  };
}
