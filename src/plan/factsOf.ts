import type { Comparison, Standing } from '../domain/comparison';
import type { Figures } from '../domain/figures';
import type { Polarity } from '../domain/indicator';
import type { Fact } from '../domain/strength';

const tested = {
  muchBetter: 'significantlyBetter',
  better: 'significantlyBetter',
  similar: 'similarToBenchmark',
  worse: 'significantlyWorse',
  muchWorse: 'significantlyWorse',
} as const satisfies Record<Standing, Fact['say']>;

/**
 * What may be said of an indicator, one statement after the other. "Significantly" only after a test, a trend only where five points were
 * tested, "best" and "worst" only where nobody shares the rank. Nothing for one without a value or a direction.
 */
export function factsOf(comparison: Comparison, polarity: Polarity, { periods }: Figures): Fact[] {
  const { value, rank, of, tied, trend, target, targetMet, standing, comparatorMedian } = comparison;
  if (value === undefined || polarity === 'none' || polarity === 'unknown') return [];
  const facts: Fact[] = [
    { say: 'value', details: { value, period: periods[comparison.period]?.label ?? '' } },
  ];
  if (comparatorMedian !== undefined) {
    const details = { at: comparatorMedian, count: comparison.comparatorCount };
    const say = standing === undefined ? untested(value, comparatorMedian, polarity) : tested[standing];
    facts.push({ say, details });
  }
  if (rank !== undefined && of > 1) {
    const say = tied > 0 ? 'sharedRank' : rank === 1 ? 'best' : rank === of ? 'worst' : 'rank';
    facts.push({ say, details: { rank, of, tied } });
  }
  if (trend === 'improving' || trend === 'worsening' || trend === 'noChange') {
    facts.push({ say: trend, details: {} });
  }
  if (target !== undefined && targetMet !== undefined) {
    const details = { target, gap: Math.abs(value - target) };
    facts.push({ say: targetMet ? 'targetMet' : 'targetMissed', details });
  }
  return facts;
}

function untested(value: number, median: number, polarity: Polarity): Fact['say'] {
  if (value === median) return 'atBenchmark';
  return value > median === (polarity === 'higherIsBetter') ? 'betterUntested' : 'worseUntested';
}
