import type { Priority } from '../domain/action';
import type { Framework } from '../domain/framework';
import { goodness } from '../domain/goodness';
import type { Judged } from '../domain/judgement';
import type { OwnedSheet } from '../domain/owned';
import type { StrengthItem } from '../domain/strength';
import { entryText, type Typed } from './entryText';
import { draftThen } from './strengthItems';

/** So many are drafted: a plan with more priorities has none. The officer can add others. */
const mostDrafted = 5;

/**
 * The headings of the action plan: the domains with areas for development, the weakest first (lowest level, then most areas), and the officer's
 * own. A number that stands on the sheet is kept, so that actions go on pointing at the same heading; what is new gets the next free one.
 */
export function priorities(
  strengths: readonly StrengthItem[],
  entries: OwnedSheet['entries'],
  framework: Framework,
  judged: Judged,
): Priority[] {
  const weak = weakDomains(strengths, framework, judged);
  const drafted = weak.filter(({ domain }, place) => place < mostDrafted || isUsed(entries, domain));
  const kept = framework.domains.filter(
    ({ id }) => !drafted.some(({ domain }) => domain === id) && isUsed(entries, id),
  );
  const rows = [
    ...drafted.map((one) => ({ ...one, key: keyOf(one.domain) })),
    ...kept.map(({ id }) => ({ domain: id, areas: 0, level: levelOf(judged, id), key: keyOf(id) })),
    ...ownKeys(entries).map((key) => ({ domain: '', areas: 0, level: null, key })),
  ];
  const worded = rows.map((row) => {
    const typed = entries.get(row.key);
    const words = entryText(typed, 'words');
    return { ...row, words, draftThen: draftThen(typed, words), wanted: wholeNumber(typed, 'priority') };
  });
  return numbered(worded).sort((a, b) => a.number - b.number);
}

/** A number belongs to the heading that the officer wrote; drafts keep theirs where no such heading has it. Others get the next free one. */
function numbered(rows: readonly (Omit<Priority, 'number'> & { wanted: number | undefined })[]): Priority[] {
  const taken = new Set<number>();
  const given = new Map<string, number>();
  const claim = (key: string, number: number): void => {
    taken.add(number);
    given.set(key, number);
  };
  for (const mine of [true, false]) {
    for (const { key, words, wanted } of rows) {
      if ((words !== '') === mine && wanted !== undefined && (mine || !taken.has(wanted))) claim(key, wanted);
    }
  }
  let next = 1;
  for (const { key } of rows) {
    if (given.has(key)) continue;
    while (taken.has(next)) next += 1;
    claim(key, next);
  }
  return rows.map(({ key, domain, areas, level, words, draftThen: then }) => ({
    ...{ key, domain, areas, level, words },
    number: given.get(key) ?? 0,
    draftThen: then,
  }));
}

/** A whole number above 0 that stands in a column. */
export function wholeNumber(typed: Typed | undefined, column: string): number | undefined {
  const text = /^\s*(\d{1,3})(\.0*)?\s*$/.exec(entryText(typed, column))?.[1];
  const number = Number(text ?? NaN);
  return number > 0 ? number : undefined;
}

interface WeakDomain {
  domain: string;
  areas: number;
  level: number | null;
}

function weakDomains(
  strengths: readonly StrengthItem[],
  { domains, scale }: Framework,
  judged: Judged,
): WeakDomain[] {
  const rankOf = ({ level }: WeakDomain): number => (level === null ? Infinity : goodness(level, scale));
  return domains
    .map(({ id }) => ({
      domain: id,
      areas: strengths.filter(({ domain, kind }) => domain === id && kind === 'areaForDevelopment').length,
      level: levelOf(judged, id),
    }))
    .filter(({ areas }) => areas > 0)
    .sort((a, b) => compareRanks(rankOf(a), rankOf(b)) || b.areas - a.areas);
}

/** Two domains without a level are alike: Infinity less Infinity is no number. */
function compareRanks(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function levelOf({ domains }: Judged, id: string): number | null {
  return domains.find(({ domain }) => domain === id)?.level ?? null;
}

function keyOf(domain: string): string {
  return `priority: ${domain}`;
}

/** The officer wrote a heading to it, or an action points at its number. */
function isUsed(entries: OwnedSheet['entries'], domain: string): boolean {
  const typed = entries.get(keyOf(domain));
  if (entryText(typed, 'words') !== '') return true;
  const number = wholeNumber(typed, 'priority');
  if (number === undefined) return false;
  return [...entries].some(
    ([key, row]) => !/^(own )?priority: /.test(key) && wholeNumber(row, 'priority') === number,
  );
}

function ownKeys(entries: OwnedSheet['entries']): string[] {
  return [...entries]
    .filter(([key, typed]) => key.startsWith('own priority: ') && entryText(typed, 'words') !== '')
    .map(([key]) => key);
}
