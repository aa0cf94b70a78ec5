import { chiSquareTail } from './chiSquareTail';
import type { Estimate } from './differenceInterval';
import type { Counted } from './newcombeDifference';
import type { SlopeTest } from './slopeTest';
import { trendForProportions } from './trendForProportions';
import { trendForValues } from './trendForValues';

/** χ² with 1 degree of freedom at 99.8%: above it a trend is significant. */
const SIGNIFICANT = 9.549535706083745;
const POINTS = 5;

/** Annual points, oldest first, blanks left out: years need not follow each other without a gap. */
export type AnnualSeries =
  { kind: 'proportions'; points: readonly Counted[] } | { kind: 'values'; points: readonly Estimate[] };

export type RecentTrend =
  | {
      kind: 'tested';
      /** Of the numbers, not of the service: which of them is better is for the polarity to say. */
      direction: 'increasing' | 'decreasing' | 'noChange';
      /** A period, in the values' unit; as a proportion for proportions. */
      slope: number;
      chiSquare: number;
      /** The chance of a χ² this large with no trend, 0 to 1; significant below 0.002. */
      p: number;
      /** Significant, but one point carries it: without that point the slope turns round. */
      oneCarriesIt: boolean;
    }
  | { kind: 'notTested'; reason: 'tooFewPoints' | 'everybodyCounted' | 'noInterval' };

/** Recent trend: the last five annual points, χ² for trend (proportions) or weighted regression (other values), significant at 99.8%, and
 * no single point left out turns the slope round. A period in which everybody is counted (100%) is not tested, as in Fingertips.
 * @throws RangeError when a count, base, value or interval is impossible
 * @see Fingertips technical guidance, "Recent trends" */
export function recentTrend(series: AnnualSeries): RecentTrend {
  if (series.points.length < POINTS) return { kind: 'notTested', reason: 'tooFewPoints' };
  if (series.kind === 'proportions') {
    const points = series.points.slice(-POINTS);
    if (points.some(({ count, base }) => count === base))
      return { kind: 'notTested', reason: 'everybodyCounted' };
    return judged((skip) => trendForProportions(points, skip));
  }
  const points = series.points.slice(-POINTS);
  if (points.some(({ lower, upper }) => lower === upper)) return { kind: 'notTested', reason: 'noInterval' };
  return judged((skip) => trendForValues(points, skip));
}

function judged(test: (skip: number) => SlopeTest): RecentTrend {
  const { slope, chiSquare } = test(-1);
  const significant = chiSquare > SIGNIFICANT;
  const turns = Array.from({ length: POINTS }, (_, skip) => test(skip).slope * Math.sign(slope) < 0);
  const oneCarriesIt = significant && turns.includes(true);
  return {
    kind: 'tested',
    direction: !significant || oneCarriesIt ? 'noChange' : slope > 0 ? 'increasing' : 'decreasing',
    slope,
    chiSquare,
    p: chiSquareTail(chiSquare),
    oneCarriesIt,
  };
}
