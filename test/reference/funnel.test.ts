import { funnelLimits } from '../../src/stats/funnelLimits';
import { funnelSides } from '../../src/stats/funnelSides';
import { pooledValue } from '../../src/stats/pooledValue';
import { Agreement } from './Agreement';
import { groupBy, numberIn, referenceRows } from './readReference';

const names = {
  above: { outer: 'High (0.001)', inner: 'High (0.025)' },
  below: { outer: 'Low (0.001)', inner: 'Low (0.025)' },
} as const;

/** PHE's code loses digits in the limits (README of the reference tables). */
const LIMITS = 1e-5;

test('pooled values, funnel limits and flags agree with R (PHEindicatormethods 2.1.0) on every row', () => {
  const agreement = new Agreement();
  for (const [dataset, rows] of groupBy(referenceRows('funnel_prop_areas.csv'), 'dataset_id')) {
    const counts = rows.map((row) => numberIn(row, 'numerator') ?? 0);
    const bases = rows.map((row) => numberIn(row, 'denominator') ?? 0);
    const average = pooledValue(counts, bases) ?? 0;
    rows.forEach((row, i) => {
      agreement.rows += 1;
      const where = `set ${dataset} area ${row['area_idx']}`;
      const [count, base] = [counts[i] ?? 0, bases[i] ?? 0];
      agreement.number(`${where} average`, average * 100, numberIn(row, 'average_pct'));
      agreement.number(`${where} value`, (count / base) * 100, numberIn(row, 'value_pct'));
      for (const [confidence, level] of [
        [0.95, '95'],
        [0.998, '998'],
      ] as const) {
        const { lower, upper } = funnelLimits(average, base, confidence);
        agreement.number(
          `${where} lower${level}`,
          lower * 100,
          numberIn(row, `normal_lower${level}`),
          LIMITS,
        );
        agreement.number(
          `${where} upper${level}`,
          upper * 100,
          numberIn(row, `normal_upper${level}`),
          LIMITS,
        );
      }
      const { at95, at998 } = funnelSides(count, base, average);
      const flag =
        at998 !== 'similar' ? names[at998].outer : at95 !== 'similar' ? names[at95].inner : 'Not significant';
      agreement.same(`${where} significance`, flag, row['significance']);
    });
  }
  agreement.report('funnel_prop_areas.csv');
});
