import type { Counted } from './newcombeDifference';
import { slopeTest, type SlopeTest } from './slopeTest';

/** χ² for trend in proportions over equally spaced periods (Cochran–Armitage): a line through the proportions, each weighted by its base, the
 * variance from the pooled proportion. As R's prop.trend.test.
 * @param points oldest first; 0 ≤ count ≤ base, base above 0
 * @param skip a place to leave out; the others keep their times
 * @returns the slope as a proportion a period; both 0 where nobody or everybody is counted throughout
 * @throws RangeError outside those limits
 * @see Armitage (1955), Biometrics 11:375–386 */
export function trendForProportions(points: readonly Counted[], skip = -1): SlopeTest {
  let [counted, all] = [0, 0];
  points.forEach(({ count, base }, place) => {
    if (!(base > 0 && Number.isFinite(base))) throw new RangeError(`base must be above 0, got ${base}`);
    if (!(count >= 0 && count <= base))
      throw new RangeError(`count must be from 0 to the base ${base}, got ${count}`);
    if (place === skip) return;
    counted += count;
    all += base;
  });
  if (counted === 0 || counted === all) return { slope: 0, chiSquare: 0 };
  const { slope, chiSquare } = slopeTest(
    points.map(({ count, base }) => count / base),
    points.map(({ base }) => base),
    skip,
  );
  const pooled = counted / all;
  return { slope, chiSquare: chiSquare / (pooled * (1 - pooled)) };
}
