import type { Comparison } from '../../../domain/comparison';
import type { Speaker } from '../../speaker';

const sides = {
  muchBetter: 'better',
  better: 'better',
  similar: 'similar',
  worse: 'worse',
  muchWorse: 'worse',
} as const satisfies Record<NonNullable<Comparison['standing']>, string>;

/** How many indicators are better, similar and worse than the comparators' median, of those tested; and how many were not. */
export function positionFinding(
  indicators: readonly { comparison: Comparison }[],
  theme: string,
  speak: Speaker,
): string {
  const counts = { better: 0, similar: 0, worse: 0 };
  let untested = 0;
  for (const { comparison } of indicators) {
    const { standing } = comparison;
    if (standing === undefined) untested += 1;
    else counts[sides[standing]] += 1;
  }
  const finding = speak('positionFinding', {
    ...counts,
    // “without a domain” begins a title here
    theme: theme.charAt(0).toUpperCase() + theme.slice(1),
    count: indicators.length,
  });
  return untested === 0 ? finding : speak('positionFindingUntested', { finding, untested });
}
