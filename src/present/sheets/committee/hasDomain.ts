import type { Assessment } from '../../../domain/assessment';
import type { Comparison } from '../../../domain/comparison';

/** Whether an indicator belongs to a domain of the framework: else it is evidence nowhere. */
export function hasDomain({ framework, tidied }: Assessment, { indicator }: Comparison): boolean {
  const domain = tidied.figures.indicators[indicator]?.domain;
  return framework.domains.some(({ id }) => id === domain);
}
