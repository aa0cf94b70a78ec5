import type { Comparison } from '../../../domain/comparison';

/** How much a comparison tells, where there is no room for all: 3 a difference at 99.8%, 2 at 95%, 1 the best or the worst quarter, 0 the rest. */
export function tellingWeight({ standing, position, quartile }: Comparison): number {
  const difference = standing ?? position;
  if (difference?.startsWith('much') === true) return 3;
  if (difference !== undefined && difference !== 'similar') return 2;
  return quartile === 1 || quartile === 4 ? 1 : 0;
}
