import type { Indicator } from '../domain/indicator';
import type { Period } from '../domain/period';
import type { Tidied } from '../domain/tidied';
import { withoutLastBits } from '../domain/withoutLastBits';
import { groupedBy } from './groupedBy';
import { onceFor } from './onceFor';

/** The target for an indicator in a period: one for that very period goes before one for any; the targets' sheet before the register. */
export function targetOf(tidied: Tidied, indicator: Indicator, period: Period): number | undefined {
  const all = [
    ...(byIndicator(tidied.targets).get(indicator.code) ?? []),
    ...(indicator.target === undefined ? [] : [indicator.target]),
  ];
  const found =
    all.find((target) => isSaid(target.period) && isOf(period, target.period)) ??
    all.find((target) => !isSaid(target.period));
  return found && withoutLastBits(found.value);
}

type Targets = Tidied['targets'];

/** Every indicator asks for its own: they are sorted out once. */
const remembered = onceFor<ReadonlyMap<string, Targets>>();

function byIndicator(targets: Targets): ReadonlyMap<string, Targets> {
  return remembered(targets, '', () => groupedBy(targets, ({ indicator }) => indicator));
}

/** Whether the value meets the target; undefined where there is no direction. */
export function targetMet(value: number, target: number, { polarity }: Indicator): boolean | undefined {
  if (polarity === 'higherIsBetter') return value >= target;
  return polarity === 'lowerIsBetter' ? value <= target : undefined;
}

function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

/** As labels go: "2015/16" is "2015-16". */
function isOf({ label, key }: Period, text: string): boolean {
  const plain = (name: string): string => name.toLowerCase().replace(/[\s/–—-]+/g, '-');
  return plain(text) === plain(label) || text === key;
}
