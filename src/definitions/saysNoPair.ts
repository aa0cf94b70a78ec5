import { setupWords } from './words/sheets/setup';

/** Whether the officer says of a cost, in either language, that it is paired with nothing. */
export function saysNoPair(text: string): boolean {
  const { en, cy } = setupWords.setupPairNone;
  return [en, cy, '-', '–'].includes(text.trim().toLowerCase());
}
