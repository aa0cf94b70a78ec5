import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';

/** The comparisons in the order of the framework's domains, those of no domain last; within a domain as the register has them. */
export function byDomain({ framework, compared, tidied }: Assessment): readonly Comparison[] {
  const order = new Map(framework.domains.map(({ id }, index) => [id, index]));
  const placeOf = ({ indicator }: Comparison) =>
    order.get(tidied.figures.indicators[indicator]?.domain ?? '') ?? order.size;
  return [...compared.comparisons].sort((one, other) => placeOf(one) - placeOf(other));
}
