import { byarInterval } from '../../src/stats/byarInterval';
import { describeGroup } from '../../src/stats/describeGroup';
import { exactPoissonInterval } from '../../src/stats/exactPoissonInterval';
import { funnelLimits } from '../../src/stats/funnelLimits';
import { recentTrend } from '../../src/stats/recentTrend';
import { wilsonInterval } from '../../src/stats/wilsonInterval';
import { xmrLimits } from '../../src/stats/xmrLimits';
import { Agreement } from './Agreement';
import { readReference } from './readReference';

type Ends = [number, number];
const examples = JSON.parse(readReference('worked-examples.json')) as {
  wilson95: Record<string, Ends>;
  wilson998: Record<string, Ends>;
  byar95: Record<string, Ends>;
  exactPoisson95: Record<string, Ends>;
  trend: Record<'value' | 'lower' | 'upper' | 'count' | 'denominator', number[]> & {
    slope: number;
    chi2: number;
    chi2_proportion: number;
    expected: string;
  };
  xmr: { y: number[]; mean: number; mdc_excel: Ends; r_screened: Ends };
  quartileGroupSizes22distinct: Record<string, number[]>;
};

function agree(table: string, check: (agreement: Agreement) => void): void {
  const agreement = new Agreement();
  check(agreement);
  agreement.report(`worked-examples.json, ${table}`);
}

test('Wilson intervals are the worked ones', () => {
  agree('wilson', (agreement) => {
    for (const [confidence, cases] of [
      [0.95, examples.wilson95],
      [0.998, examples.wilson998],
    ] as const) {
      for (const [name, [lower, upper]] of Object.entries(cases)) {
        agreement.rows += 1;
        const [count = 0, base = 0] = name.split('/').map(Number);
        const interval = wilsonInterval(count, base, confidence);
        agreement.number(`${name} lower`, interval.lower, lower);
        agreement.number(`${name} upper`, interval.upper, upper);
      }
    }
  });
});

test.each([
  ['byar95', byarInterval],
  ['exactPoisson95', exactPoissonInterval],
] as const)('intervals of counts are the worked ones: %s', (key, intervalOf) => {
  agree(key, (agreement) => {
    for (const [count, [lower, upper]] of Object.entries(examples[key])) {
      agreement.rows += 1;
      const interval = intervalOf(Number(count), 0.95);
      agreement.number(`${count} lower`, interval.lower, lower);
      agreement.number(`${count} upper`, interval.upper, upper);
    }
  });
});

test('the worked trend falls, by either test', () => {
  agree('trend', (agreement) => {
    const { value, lower, upper, count, denominator } = examples.trend;
    const values = value.map((at, i) => ({ value: at, lower: lower[i] ?? 0, upper: upper[i] ?? 0 }));
    const proportions = count.map((at, i) => ({ count: at, base: denominator[i] ?? 0 }));
    const byValues = recentTrend({ kind: 'values', points: values });
    const byProportions = recentTrend({ kind: 'proportions', points: proportions });
    if (byValues.kind === 'notTested' || byProportions.kind === 'notTested') throw new Error('not tested');
    agreement.rows += 2;
    agreement.number('slope', byValues.slope, examples.trend.slope);
    agreement.number('chi2', byValues.chiSquare, examples.trend.chi2);
    agreement.number('chi2_proportion', byProportions.chiSquare, examples.trend.chi2_proportion);
    for (const trend of [byValues, byProportions]) agreement.same('direction', trend.direction, 'decreasing');
  });
});

test('XmR limits are those of the official Excel tool, and with moving ranges screened those of R', () => {
  agree('xmr', (agreement) => {
    for (const [screened, [lower, upper]] of [
      [false, examples.xmr.mdc_excel],
      [true, examples.xmr.r_screened],
    ] as const) {
      agreement.rows += 1;
      const limits = xmrLimits(examples.xmr.y, screened);
      agreement.number('mean', limits?.mean, examples.xmr.mean);
      agreement.number('lower', limits?.lower, lower);
      agreement.number('upper', limits?.upper, upper);
    }
  });
});

test.each([
  ['QUARTILE.INC', 'inclusive'],
  ['QUARTILE.EXC', 'exclusive'],
] as const)(
  '22 councils with different values fall into quartiles of the worked sizes: %s',
  (name, method) => {
    const values = Array.from({ length: 22 }, (_, i) => i + 1);
    const quartiles = [...(describeGroup(values, 'higherIsBetter', method)?.quartiles ?? [])];
    const sizes = [4, 3, 2, 1].map((quartile) => quartiles.filter((each) => each === quartile).length);
    expect(sizes).toEqual(examples.quartileGroupSizes22distinct[name]);
  },
);

test('funnel limits for a base of 50 around 10% are those of PHEindicatormethods', () => {
  const worked = JSON.parse(readReference('worked-examples.json')) as Record<string, Record<string, Ends>>;
  const [lower, upper] = worked['funnelLimits_n50_p0.1_95']?.['PHEindicatormethods'] ?? [0, 0];
  const limits = funnelLimits(0.1, 50);
  expect(limits.lower).toBeCloseTo(lower, 5);
  expect(limits.upper).toBeCloseTo(upper, 5);
});
