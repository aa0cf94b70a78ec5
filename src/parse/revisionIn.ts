import type { Revision } from '../domain/revision';

const words: Readonly<Record<Revision, { alone: string; bracketed?: string; letter?: string }>> = {
  provisional: { alone: 'prov|provisional|dros dro', bracketed: 'prov\\.', letter: 'p' },
  outturn: { alone: 'outturn|actual|alldro', bracketed: 'ot' },
  final: { alone: 'final|terfynol' },
  revised: { alone: 'rev|revised|diwygiedig', bracketed: 'rev\\.', letter: 'r' },
};
const revisions = Object.keys(words) as Revision[];
const longestLabel = 300;

/** Such words at the end of a label: "2015-16 (Rev)", "2015-16 provisional", "2015-16p". */
export function revisionEnding(...which: readonly Revision[]): RegExp {
  const all = which.map((revision) => words[revision]);
  const list = (of: (each: (typeof all)[number]) => string | undefined): string =>
    all.flatMap((each) => of(each) ?? []).join('|');
  const letters = list(({ letter }) => letter);
  const bracketed = [list(({ alone }) => alone), list(({ bracketed }) => bracketed), letters]
    .filter(Boolean)
    .join('|');
  const straightBehind = letters === '' ? '' : `|(?<=\\d)\\s?(?:${letters})`;
  return new RegExp(
    `\\s*(?:[([](?:${bracketed})[\\])]|\\b(?:${list(({ alone }) => alone)})${straightBehind})$`,
    'i',
  );
}

const patterns = revisions.map(
  (revision) =>
    [revision, revisionEnding(revision), new RegExp(`^(?:${words[revision].alone})(?=$|\\s)`, 'i')] as const,
);

/** Which it is, said at the end of a label or before its words ("Revised value"), and the label without it. */
export function revisionIn(label: string): { revision: Revision; rest: string } | undefined {
  const text = label.trim();
  if (text.length > longestLabel) return undefined;
  for (const [revision, ...places] of patterns) {
    for (const place of places) {
      if (!place.test(text)) continue;
      const rest = text.replace(place, '').replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '');
      return { revision, rest };
    }
  }
  return undefined;
}
