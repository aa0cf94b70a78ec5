import { trends } from '../domain/trends';
import { rateInterval } from '../stats/rateInterval';
import { countInterval } from '../stats/countInterval';
import { recentTrend, type AnnualSeries } from '../stats/recentTrend';
import type { Word } from './cellAnswer';
import { CellError } from './cellError';
import { isLeftOut } from './cellContent';
import { cellsIn } from './cellsIn';
import { checkedCount } from './countIn';
import { directionIn } from './directionIn';
import { numbersIn } from './numbersIn';
import { pairsIn } from './pairsIn';

/**
 * JG.TREND: the recent trend of annual figures, oldest first, in a word: improving, worsening (increasing, decreasing without a polarity) or
 * no change. The last five figures count; years without one are passed over.
 * @param counts people or events in each year
 * @param bases of what: counts within their bases are tested as proportions, others as rates. Left out: counts of events (whole numbers)
 */
export function trendFormula(counts: unknown, bases: unknown, polarity: unknown): Word {
  const direction = directionIn(polarity);
  const found = recentTrend(seriesOf(counts, bases));
  if (found.kind === 'notTested') throw new CellError('notAvailable', `trend.${found.reason}`);
  return { word: found.direction === 'noChange' ? 'noChange' : trends[direction][found.direction] };
}

function seriesOf(counts: unknown, bases: unknown): AnnualSeries {
  if (cellsIn(bases).every(isLeftOut)) {
    const points = numbersIn(counts).map((value) => {
      if (!Number.isInteger(value) || value < 0) throw new CellError('value', 'trend.basesNeeded', { value });
      return { value, ...countInterval(value) };
    });
    return { kind: 'values', points };
  }
  const pairs = pairsIn(counts, bases).map((pair) => checkedCount(pair, false));
  if (pairs.every(({ count, base }) => count <= base)) return { kind: 'proportions', points: pairs };
  return {
    kind: 'values',
    points: pairs.map(({ count, base }) => ({ value: count / base, ...rateInterval(count, base, 1) })),
  };
}
