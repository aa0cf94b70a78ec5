import { moneyPairs } from '../../definitions/moneyPairs';
import { textOfNames } from '../../definitions/namesInText';
import { setupWords } from '../../definitions/words/sheets/setup';
import { pairKey } from '../../domain/moneyPairing';
import type { Language } from '../../domain/text';
import type { EntryChange, WorkbookRead } from './paneState';

/**
 * What is typed on Setup so that a cost is paired with these outcomes, none of them for none. Nothing is typed where the sheets and the
 * framework say the same already.
 * @param cost its code
 */
export function pairEntry(
  read: Pick<WorkbookRead, 'tidied' | 'framework'>,
  cost: string,
  outcomes: readonly string[],
  language: Language,
): Omit<EntryChange, 'before'> {
  const said = moneyPairs(read.tidied, read.framework).made.filter((pair) => pair.cost === cost);
  const isSaid = said.length === outcomes.length && said.every(({ outcome }) => outcomes.includes(outcome));
  const text = outcomes.length === 0 ? setupWords.setupPairNone[language] : textOfNames(outcomes);
  const after = new Map(isSaid ? [] : [['first', text] as const]);
  return { sheet: 'setup', key: pairKey(cost), after };
}
