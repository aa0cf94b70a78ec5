import type { Authority } from '../domain/authority';
import type { AggregateEntry } from '../definitions/authorities/aggregateEntry';
import type { AuthorityEntry, CodeSystem } from '../definitions/authorities/authorityEntry';
import { bareAuthorityKey } from './bareAuthorityKey';
import { nameKey } from './nameKey';
import type { AuthorityMatch } from './authorityMatch';
import { chooseNamesake } from './chooseNamesake';
import { codeSystemOf } from './codeSystemOf';
import { findInBook } from './findInBook';
import { nameBook, type Found } from './nameBook';
import { nearestByName, type NamedAuthority } from './nearestByName';

/** Finds councils and aggregates by code or name. Matches are remembered by text: ask as often as there are rows. */
export interface AuthorityIndex {
  /** Every council of the register, current and past; a council with two codes is there once. */
  readonly authorities: readonly Authority[];
  /**
   * What a text stands for: a GSS code or an old ONS code, a name in English or Welsh, an alias, an aggregate.
   * Bare numbers never match here: see `matchCode`.
   * @param on ISO day (a period's end) that tells namesakes apart, such as Dorset before and after 2019; today's without it
   */
  match(text: string | number, on?: string): AuthorityMatch;
  /** As `match`, but without a search for close names: for a look at texts of which most are no council's. Never 'close'. */
  matchExactly(text: string, on?: string): AuthorityMatch;
  /** What a code stands for in the system that its column is in. */
  matchCode(code: string | number, system: CodeSystem): AuthorityMatch;
  /** The system that a column of codes is in, or undefined where it is no column of codes. */
  systemOf(values: readonly unknown[]): CodeSystem | undefined;
  /** The councils with the most similar names, nearest first, at most five: for questions and refusals. */
  nearestNames(text: string, among?: readonly Authority[]): readonly Authority[];
}

/** No council's name is near a longer text. */
const longestSlip = 60;
/** A text may be a footnote or anything else: no more than these are remembered. */
const mostRemembered = 50_000;

const none: AuthorityMatch = Object.freeze({ kind: 'none' });

/** An index over any register: the one that we ship, or a small one in a test. */
export function buildAuthorityIndex(
  entries: readonly AuthorityEntry[],
  aggregates: readonly AggregateEntry[],
): AuthorityIndex {
  const book = nameBook(entries, aggregates);
  const exactly = remembering((text) => {
    const found = findInBook(text, book);
    return found === undefined ? none : matchByDay(found);
  });
  const nearly = remembering((text) => noMatch(text, book.named));
  return {
    authorities: book.authorities,
    match(text, on = '') {
      if (typeof text === 'number') return none;
      const match = onDay(exactly(text), on);
      return match.kind === 'none' ? onDay(nearly(text), on) : match;
    },
    matchExactly: (text, on = '') => onDay(exactly(text), on),
    matchCode(code, system) {
      const found = book.codes[system].get(String(code).trim().toUpperCase());
      return found === undefined ? none : onDay(matchByDay(found), '');
    },
    systemOf: (values) => codeSystemOf(values, (code, system) => book.codes[system].has(code)),
    nearestNames(text, among) {
      const wanted = among && new Set(among.map((authority) => authority.gss));
      const candidates = wanted
        ? book.named.filter(({ authority }) => wanted.has(authority.gss))
        : book.named;
      return nearestByName(bareAuthorityKey(nameKey(text)), candidates, 'widely');
    },
  };
}

/** A match, or how it depends on the day. */
type DayMatch = AuthorityMatch | ((on: string) => AuthorityMatch);

function onDay(match: DayMatch, on: string): AuthorityMatch {
  return typeof match === 'function' ? match(on) : match;
}

/** The same answers, each looked for once. */
function remembering(answer: (text: string) => DayMatch): (text: string) => DayMatch {
  const byText = new Map<string, DayMatch>();
  return (text) => {
    let match = byText.get(text);
    if (match === undefined) {
      match = answer(text);
      if (byText.size >= mostRemembered) byText.clear();
      byText.set(text, match);
    }
    return match;
  };
}

/** The match, or how it depends on the day where several councils have had the name. */
function matchByDay(found: Found): DayMatch {
  if ('aggregate' in found) return { kind: 'aggregate', aggregate: found.aggregate };
  const [only, ...others] = found.namesakes;
  if (only !== undefined && others.length === 0) return { kind: 'authority', ...only };
  const byDay = new Map<string, AuthorityMatch>();
  return (on) => {
    let match = byDay.get(on);
    if (match === undefined) {
      match = { kind: 'authority', ...chooseNamesake(found.namesakes, on) };
      byDay.set(on, match);
    }
    return match;
  };
}

function noMatch(text: string, named: readonly NamedAuthority[]): AuthorityMatch {
  if (text.length > longestSlip || !/\p{L}{3}/u.test(text)) return none;
  const nearest = nearestByName(bareAuthorityKey(nameKey(text)), named, 'closely');
  return nearest.length === 0 ? none : { kind: 'close', nearest };
}
