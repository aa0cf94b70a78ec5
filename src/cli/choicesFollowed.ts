import { parseComparatorText } from '../definitions/comparatorText';
import { frameworkById } from '../definitions/frameworks/frameworks';
import type { Tidied } from '../domain/tidied';
import type { Choices } from '../excel/choices';
import type { Followed } from '../present/terminal/followedLine';
import type { AssessCommand } from './assessOptions';

/**
 * Of what the workbook keeps of the officer's choices, what a command follows: all that its own options say nothing of, so that a
 * workbook gives one answer. What is not understood is let go.
 */
export function choicesFollowed(
  command: Pick<AssessCommand, 'comparators' | 'variables' | 'anywhere' | 'framework' | 'period'>,
  { comparators, framework, period = '', first }: Choices,
): Followed {
  const { variables, anywhere } = command;
  const asksForComparators = (command.comparators ?? variables) !== undefined || anywhere;
  const chosen =
    asksForComparators || comparators === undefined ? undefined : parseComparatorText(comparators);
  return {
    ...(chosen !== undefined && { comparators: chosen }),
    ...(command.framework === undefined &&
      framework !== undefined &&
      frameworkById(framework) !== undefined && { framework }),
    ...(command.period === undefined && period !== '' && { period }),
    ...(first !== undefined && { first }),
  };
}

/** Without a period that is no longer in the figures: the pane lets it go too. */
export function withoutAbsentPeriod({ period, ...followed }: Followed, { figures }: Tidied): Followed {
  const isThere = figures.periods.some(({ label }) => label === period);
  return isThere ? { ...followed, period } : followed;
}
