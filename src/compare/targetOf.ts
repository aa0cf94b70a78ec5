import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Tidied } from '../domain/tidied';
import { withoutLastBits } from '../domain/withoutLastBits';
import { timeNamed, timeOf } from '../parse/timeNamed';
import { groupedBy } from './groupedBy';
import { onceFor } from './onceFor';

/** The target for an indicator in a period: one for that very period goes before one for any; the targets' sheet before the register. */
export function targetOf(tidied: Tidied, indicator: Indicator, period: Period): number | undefined {
  const all = [
    ...(byIndicator(tidied.targets).get(indicator.code) ?? []),
    ...(indicator.target === undefined ? [] : [timed(indicator.target)]),
  ];
  const found =
    all.find((target) => isSaid(target.period) && isOf(period, target)) ??
    all.find((target) => !isSaid(target.period));
  return found && withoutLastBits(found.value);
}

interface TimedTarget {
  value: number;
  period?: string | undefined;
  /** From `timeNamed`. */
  time?: string | undefined;
}

/** Every indicator asks for its own: they are sorted out once. */
const remembered = onceFor<ReadonlyMap<string, readonly TimedTarget[]>>();

function byIndicator(targets: Tidied['targets']): ReadonlyMap<string, readonly TimedTarget[]> {
  return remembered(targets, '', () => {
    const all = targets.map((target) => ({ ...timed(target), indicator: target.indicator }));
    return groupedBy(all, ({ indicator }) => indicator);
  });
}

function timed({ value, period }: Pick<TimedTarget, 'value' | 'period'>): TimedTarget {
  return isSaid(period) ? { value, period, time: timeNamed(period) } : { value };
}

/** Whether the value meets the target; undefined where there is no direction. */
export function targetMet(value: number, target: number, { polarity }: Indicator): boolean | undefined {
  if (polarity === 'higherIsBetter') return value >= target;
  return polarity === 'lowerIsBetter' ? value <= target : undefined;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** By the label, as an academic year is written like a financial one, or by the time: "2023-2024" is "2023-24", provisional or not. */
function isOf(period: Period, { period: label = '', time }: TimedTarget): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s/–—-]+/g, '-');
  return plain(label) === plain(period.label) || (time !== undefined && time === timeOf(period));
}
