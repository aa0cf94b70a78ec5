import { frameworkSheetWords, type FrameworkSheetWord } from '../../definitions/words/frameworkSheet';

/** Which of `among` a heading or a cell says, in either language; case, blanks and accents aside. */
export function frameworkWord<Word extends FrameworkSheetWord>(
  text: string,
  among: readonly Word[],
): Word | undefined {
  const wanted = plain(text);
  if (wanted === '') return undefined;
  return among.find((word) => {
    const { en, cy } = frameworkSheetWords[word];
    return plain(en) === wanted || plain(cy) === wanted || plain(word) === wanted;
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
