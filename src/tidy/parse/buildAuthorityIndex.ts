import type { Aggregate, Authority } from '../../domain/authority';
import type { AggregateEntry } from '../../definitions/authorities/aggregateEntry';
import type { AuthorityEntry, CodeSystem } from '../../definitions/authorities/authorityEntry';
import type { AuthorityIndex } from './authorityIndex';
import { authorityKey, bareAuthorityKey } from './authorityKey';
import type { AuthorityMatch } from './authorityMatch';
import { chooseNamesake, type Namesake } from './chooseNamesake';
import { codeSystemOf } from './codeSystemOf';
import { nearestByName, type NamedAuthority } from './nearestByName';
import { withoutFootnote } from './withoutFootnote';

type Found = { namesakes: readonly Namesake[] } | { aggregate: Aggregate };
type Codes = Map<string, Found>;

/** Above this length a text is a sentence or a title, and no council's name is near it. */
const longestName = 60;
const systems = ['gss', 'dfe', 'statswales', 'ons', 'iso'] as const satisfies readonly CodeSystem[];

/** An index over any register: the one that we ship, or a small one in a test. */
export function buildAuthorityIndex(
  entries: readonly AuthorityEntry[],
  aggregateEntries: readonly AggregateEntry[],
): AuthorityIndex {
  const byGss = new Map(entries.map((entry) => [entry.gss, entry]));
  const authorities = new Map<string, Authority>();
  for (const entry of entries)
    if (entry.continuedBy === undefined) authorities.set(entry.gss, asAuthority(entry, entries));

  const codes = Object.fromEntries(systems.map((system) => [system, new Map()])) as Record<CodeSystem, Codes>;
  const names = new Map<string, Namesake[]>();
  const bareNames = new Map<string, Namesake[]>();
  const totals = new Map<string, Aggregate>();
  const named: NamedAuthority[] = [];

  for (const entry of aggregateEntries) {
    const aggregate = asAggregate(entry);
    for (const gss of [entry.gss, ...(entry.otherGss ?? [])]) if (gss) codes.gss.set(gss, { aggregate });
    for (const system of systems) {
      const code = system === 'gss' ? undefined : entry.codes?.[system];
      if (code !== undefined) codes[system].set(code, { aggregate });
    }
    for (const name of [entry.name, entry.nameCy, ...(entry.aliases ?? [])])
      if (name !== undefined) totals.set(authorityKey(name), aggregate);
  }

  for (const entry of entries) {
    const authority = authorities.get(lastOf(entry, byGss).gss);
    if (authority === undefined)
      throw new Error(`${entry.gss} is continued by a code that is not in the register`);
    const byCode: Found = { namesakes: [{ authority, how: 'code' }] };
    for (const gss of [entry.gss, ...(entry.otherGss ?? [])]) codes.gss.set(gss, byCode);
    for (const system of systems) {
      const code = system === 'gss' ? undefined : entry.codes?.[system];
      if (code !== undefined) codes[system].set(code, byCode);
    }
    const add = (name: string, how: 'name' | 'alias') => {
      const key = authorityKey(name);
      pushTo(names, key, { authority, how });
      const bare = bareAuthorityKey(key);
      // “London” stays the region's name, whatever the City is called.
      if (!totals.has(bare)) pushTo(bareNames, bare, { authority, how });
      named.push({ authority, key });
    };
    add(entry.name, 'name');
    if (entry.nameCy !== undefined) add(entry.nameCy, 'name');
    if (entry.council !== undefined) add(entry.council, 'name');
    for (const alias of entry.aliases ?? []) add(alias, 'alias');
  }

  const byName = (text: string): Found | undefined => {
    const key = authorityKey(text);
    if (key === '') return undefined;
    const namesakes = names.get(key);
    if (namesakes !== undefined) return { namesakes };
    const aggregate = totals.get(key);
    if (aggregate !== undefined) return { aggregate };
    const bare = bareAuthorityKey(key);
    const bareNamesakes = bareNames.get(bare);
    if (bareNamesakes !== undefined) return { namesakes: bareNamesakes };
    const bareAggregate = totals.get(bare);
    return bareAggregate === undefined ? undefined : { aggregate: bareAggregate };
  };

  const find = (text: string): Found | undefined => {
    const code = text.trim().toUpperCase();
    if (/^[EWSNK]\d{8}$/.test(code)) return codes.gss.get(code);
    if (/^\d\d[A-Z]{1,2}$/.test(code)) return codes.ons.get(code);
    if (text.length > longestName * 2 || !/\p{L}/u.test(text)) return undefined;
    return byName(text) ?? byNameWithoutFootnote(text, byName);
  };

  const remembered = new Map<string, Found | AuthorityMatch>();
  const matched = new Map<Found, Map<string, AuthorityMatch>>();

  const asMatch = (found: Found, on: string): AuthorityMatch => {
    let byDay = matched.get(found);
    if (byDay === undefined) matched.set(found, (byDay = new Map<string, AuthorityMatch>()));
    let match = byDay.get(on);
    if (match === undefined) {
      match =
        'aggregate' in found
          ? { kind: 'aggregate', aggregate: found.aggregate }
          : { kind: 'authority', ...chooseNamesake(found.namesakes, on) };
      byDay.set(on, match);
    }
    return match;
  };

  return {
    authorities: [...authorities.values()],
    match(text, on = '') {
      if (typeof text === 'number') return { kind: 'none' };
      let found = remembered.get(text);
      if (found === undefined) {
        found = find(text) ?? noMatch(text, named);
        remembered.set(text, found);
      }
      return 'kind' in found ? found : asMatch(found, on);
    },
    matchCode(code, system) {
      const found = codes[system].get(String(code).trim().toUpperCase());
      return found === undefined ? { kind: 'none' } : asMatch(found, '');
    },
    systemOf: (values) => codeSystemOf(values, (code, system) => codes[system].has(code)),
    nearestNames(text, among) {
      const wanted = among && new Set(among.map((authority) => authority.gss));
      const candidates = wanted ? named.filter(({ authority }) => wanted.has(authority.gss)) : named;
      return nearestByName(authorityKey(text), candidates, 'widely');
    },
  };
}

function byNameWithoutFootnote(text: string, byName: (text: string) => Found | undefined): Found | undefined {
  for (const shorter of withoutFootnote(text)) {
    const found = byName(shorter);
    if (found !== undefined) return found;
  }
  return undefined;
}

function noMatch(text: string, named: readonly NamedAuthority[]): AuthorityMatch {
  if (text.length > longestName || !/\p{L}{3}/u.test(text)) return { kind: 'none' };
  const nearest = nearestByName(authorityKey(text), named, 'closely');
  return nearest.length === 0 ? { kind: 'none' } : { kind: 'close', nearest };
}

/** The council that the entry's council became without a break, or itself. */
function lastOf(entry: AuthorityEntry, byGss: ReadonlyMap<string, AuthorityEntry>): AuthorityEntry {
  const next = entry.continuedBy === undefined ? undefined : byGss.get(entry.continuedBy);
  return next === undefined ? entry : lastOf(next, byGss);
}

/** A council that went on under a new code is there from the beginning of the first. */
function asAuthority(entry: AuthorityEntry, entries: readonly AuthorityEntry[]): Authority {
  const { gss, name, nameCy, country, tier, region, to } = entry;
  const earlier = entries.find((other) => other.continuedBy === gss);
  const from = earlier === undefined ? entry.from : earlier.from;
  return {
    gss,
    name,
    ...(nameCy !== undefined && { nameCy }),
    country,
    tier,
    ...(region !== undefined && { region }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function asAggregate({ name, nameCy, country, gss }: AggregateEntry): Aggregate {
  return {
    name,
    ...(nameCy !== undefined && { nameCy }),
    ...(country !== undefined && { country }),
    ...(gss !== undefined && { gss }),
  };
}

function pushTo(lists: Map<string, Namesake[]>, key: string, namesake: Namesake): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [namesake]);
  else if (!list.some((other) => other.authority === namesake.authority)) list.push(namesake);
}
