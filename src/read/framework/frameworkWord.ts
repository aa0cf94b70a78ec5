import { frameworkSheetWords, type FrameworkSheetWord } from '../../definitions/words/frameworkSheet';

/** Which of `among` a heading or a cell says, in either language; case, blanks and accents aside. */
export function frameworkWord<Word extends FrameworkSheetWord>(
  text: string,
  among: readonly Word[],
): Word | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  const said = wordsSaid.get(wanted);
  return said && among.find((word) => said.has(word));
}

/** The words that a plain text says: every heading of every sheet is looked up. */
const wordsSaid: ReadonlyMap<string, ReadonlySet<FrameworkSheetWord>> = allSaid();

function allSaid(): Map<string, Set<FrameworkSheetWord>> {
  const said = new Map<string, Set<FrameworkSheetWord>>();
  for (const word of Object.keys(frameworkSheetWords) as FrameworkSheetWord[]) {
    const { en, cy } = frameworkSheetWords[word];
    for (const text of [en, cy, word].map(plain)) said.set(text, (said.get(text) ?? new Set()).add(word));
  }
  return said;
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
