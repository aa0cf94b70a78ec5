import { funnelLimits } from '../../../src/stats/funnelLimits';
import type { Funnel } from '../../../src/domain/comparison';
import { funnelPoints } from '../../../src/present/sheets/charts/funnelPoints';
import { assessmentOf } from '../assessmentOf';

const assessment = assessmentOf();
const indicator = assessment.tidied.figures.indicators[0]!;
const comparison = assessment.compared.comparisons[0]!;
/** The council's own base is 200 in the fixture. */
const funnelAt = (average: number): Funnel => {
  const inner = funnelLimits(average / 100, 200, 0.95);
  const outer = funnelLimits(average / 100, 200, 0.998);
  const cut = (share: number) => 100 * Math.min(1, Math.max(0, share));
  return {
    average,
    lower95: cut(inner.lower),
    upper95: cut(inner.upper),
    lower998: cut(outer.lower),
    upper998: cut(outer.upper),
    position: 'lower',
    approximate: false,
  };
};

describe('the points of a funnel', () => {
  // 1.5: its lower limits are cut off at 0. The limits themselves are tested in stats/ against published ones.
  test.each([18.75, 50, 1.5])(
    'around %d%% the limits at every base are those of the closed form',
    (average) => {
      const points = funnelPoints(assessment, { ...comparison, funnel: funnelAt(average) }, indicator)!;
      for (const { base, lower95, upper95, lower998, upper998 } of points.limits) {
        const inner = funnelLimits(average / 100, base, 0.95);
        const outer = funnelLimits(average / 100, base, 0.998);
        expect(lower95).toBeCloseTo(100 * Math.max(0, inner.lower), 6);
        expect(upper95).toBeCloseTo(100 * Math.min(1, inner.upper), 6);
        expect(lower998).toBeCloseTo(100 * Math.max(0, outer.lower), 6);
        expect(upper998).toBeCloseTo(100 * Math.min(1, outer.upper), 6);
      }
    },
  );

  test('has everybody of the group with their people, the smallest first', () => {
    const points = funnelPoints(assessment, { ...comparison, funnel: funnelAt(18.75) }, indicator)!;
    expect(points.authorities).toHaveLength(5);
    expect(points.authorities.map(({ base }) => base)).toEqual([200, 200, 200, 200, 200]);
  });

  test('is not there without a funnel', () => {
    expect(funnelPoints(assessment, comparison, indicator)).toBeUndefined();
  });
});
