import type { AggregateEntry } from '../../definitions/authorities/aggregateEntry';
import type { AuthorityEntry } from '../../definitions/authorities/authorityEntry';
import type { AuthorityIndex } from './authorityIndex';
import { authorityKey } from './authorityKey';
import type { AuthorityMatch } from './authorityMatch';
import { chooseNamesake } from './chooseNamesake';
import { codeSystemOf } from './codeSystemOf';
import { findInBook } from './findInBook';
import { nameBook, type Found } from './nameBook';
import { nearestByName, type NamedAuthority } from './nearestByName';

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
  const byText = new Map<string, AuthorityMatch | ((on: string) => AuthorityMatch)>();
  const remember = (text: string) => {
    const found = findInBook(text, book);
    const match = found === undefined ? noMatch(text, book.named) : matchByDay(found);
    if (byText.size >= mostRemembered) byText.clear();
    byText.set(text, match);
    return match;
  };
  return {
    authorities: book.authorities,
    match(text, on = '') {
      if (typeof text === 'number') return none;
      const match = byText.get(text) ?? remember(text);
      return typeof match === 'function' ? match(on) : match;
    },
    matchCode(code, system) {
      const found = book.codes[system].get(String(code).trim().toUpperCase());
      if (found === undefined) return none;
      const match = matchByDay(found);
      return typeof match === 'function' ? match('') : match;
    },
    systemOf: (values) => codeSystemOf(values, (code, system) => book.codes[system].has(code)),
    nearestNames(text, among) {
      const wanted = among && new Set(among.map((authority) => authority.gss));
      const candidates = wanted
        ? book.named.filter(({ authority }) => wanted.has(authority.gss))
        : book.named;
      return nearestByName(authorityKey(text), candidates, 'widely');
    },
  };
}

/** The match, or how it depends on the day where several councils have had the name. */
function matchByDay(found: Found): AuthorityMatch | ((on: string) => AuthorityMatch) {
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
  const nearest = nearestByName(authorityKey(text), named, 'closely');
  return nearest.length === 0 ? none : { kind: 'close', nearest };
}
