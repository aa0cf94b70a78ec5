import { parseComparatorText } from '../definitions/comparatorText';
import type { ComparatorChoice } from '../domain/comparison';
import { Refusal } from '../domain/refusal';

const usualNeighbours = 10;

/**
 * The comparators that `--comparators` asks for: nearest[:k], country, family:<name>, published:<file>, or names with commas between.
 * @param text undefined: the nearest where there is a context table, else the country
 * @throws Refusal badNeighbourCount
 */
export function comparatorChoice(text: string | undefined, hasContext: boolean): ComparatorChoice {
  if (text === undefined) return hasContext ? { kind: 'nearest', k: usualNeighbours } : { kind: 'country' };
  const choice = parseComparatorText(text, usualNeighbours);
  if (choice === undefined) {
    throw new Refusal('badNeighbourCount', { text: text.slice(text.indexOf(':') + 1).trim() });
  }
  // what is named is a file, which is read with the inputs: its sheet is the only one
  return choice.kind === 'published' ? { kind: 'published' } : choice;
}

/** The file of `published:<file>`, to be read with the inputs. */
export function publishedFile(text: string | undefined): string | undefined {
  const match = /^\s*published:(.+)$/i.exec(text ?? '');
  return match?.[1]?.trim();
}
