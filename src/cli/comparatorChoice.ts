import { parseComparatorText } from '../definitions/comparatorText';
import { parseNeighbourVariables } from '../definitions/neighbourVariables';
import { usualComparators } from '../definitions/usualComparators';
import type { ComparatorChoice } from '../domain/comparison';
import { Refusal } from '../domain/refusal';
import type { AssessCommand } from './assessOptions';

type Asked = Pick<AssessCommand, 'comparators' | 'variables' | 'anywhere'>;

/**
 * The comparators that the command line asks for. `--comparators`: nearest[:k], country, list:<name>, family:<name>, published:<file>,
 * or names with commas between; without it those that were chosen in the pane, else the nearest where there is a context table, else the
 * country. `--variables` and `--anywhere` say which nearest.
 * @param followed those that the workbook keeps: see `choicesFollowed`
 * @throws Refusal badNeighbourCount, badVariables, onlyWithNearest
 */
export function comparatorChoice(
  asked: Asked,
  hasContext: boolean,
  followed?: ComparatorChoice,
): ComparatorChoice {
  if (followed !== undefined) return followed;
  const choice = choiceOf(asked, hasContext);
  const { variables, anywhere } = asked;
  if (variables === undefined && !anywhere) return choice;
  if (choice.kind !== 'nearest') {
    throw new Refusal('onlyWithNearest', { option: variables === undefined ? '--anywhere' : '--variables' });
  }
  const chosen = variables === undefined ? {} : parseNeighbourVariables(variables);
  if (chosen === undefined) throw new Refusal('badVariables', { text: variables ?? '' });
  return { ...choice, ...chosen, ...(anywhere && { withinCountry: false }) };
}

function choiceOf({ comparators, variables, anywhere }: Asked, hasContext: boolean): ComparatorChoice {
  if (comparators === undefined) {
    return usualComparators(hasContext || variables !== undefined || anywhere);
  }
  const choice = parseComparatorText(comparators);
  if (choice === undefined) {
    const text = comparators.slice(comparators.indexOf(':') + 1).trim();
    throw new Refusal(/\sby\s/i.test(` ${text}`) ? 'badVariables' : 'badNeighbourCount', { text });
  }
  // what is named is a file, which is read with the inputs: its sheet is the only one
  return choice.kind === 'published' ? { kind: 'published' } : choice;
}

/** The file of `published:<file>`, to be read with the inputs. */
export function publishedFile(text: string | undefined): string | undefined {
  const match = /^\s*published:(.+)$/i.exec(text ?? '');
  return match?.[1]?.trim();
}
