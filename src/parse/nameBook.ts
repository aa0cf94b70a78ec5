import type { Aggregate, Authority } from '../domain/authority';
import type { AggregateEntry } from '../definitions/authorities/aggregateEntry';
import type { AuthorityEntry, CodeSystem } from '../definitions/authorities/authorityEntry';
import { bareAuthorityKey } from './bareAuthorityKey';
import { nameKey } from './nameKey';
import type { Namesake } from './chooseNamesake';
import { lettersOf, type NamedAuthority } from './nearestByName';

/** What one code or name leads to: one council or several of the same name, or an aggregate. */
export type Found = { namesakes: readonly Namesake[] } | { aggregate: Aggregate };

/** The register turned over: from codes and names to councils. */
export interface NameBook {
  readonly authorities: readonly Authority[];
  readonly codes: Readonly<Record<CodeSystem, ReadonlyMap<string, Found>>>;
  /** By `nameKey`, and by `bareAuthorityKey`. */
  readonly names: ReadonlyMap<string, readonly Namesake[]>;
  readonly bareNames: ReadonlyMap<string, readonly Namesake[]>;
  readonly aggregates: ReadonlyMap<string, Aggregate>;
  /** Every name with its council, for suggestions. */
  readonly named: readonly NamedAuthority[];
}

/**
 * A book of the register. A council that went on under another code is in it once, under its last code, with the codes and
 * names of both.
 * @throws Error where an entry is continued by a code that is not in the register
 */
export function nameBook(
  entries: readonly AuthorityEntry[],
  aggregateEntries: readonly AggregateEntry[],
): NameBook {
  const codes: Record<CodeSystem, Map<string, Found>> = {
    gss: new Map(),
    dfe: new Map(),
    statswales: new Map(),
    ons: new Map(),
    iso: new Map(),
  };
  const names = new Map<string, Namesake[]>();
  const bareNames = new Map<string, Namesake[]>();
  const aggregates = new Map<string, Aggregate>();
  const named: NamedAuthority[] = [];

  for (const entry of aggregateEntries) {
    const aggregate = asAggregate(entry);
    for (const [system, code] of codesOf(entry)) codes[system].set(code, { aggregate });
    for (const name of [entry.name, entry.nameCy, ...(entry.aliases ?? [])])
      if (name !== undefined) aggregates.set(nameKey(name), aggregate);
  }

  const authorities = authoritiesOf(entries);
  for (const entry of entries) {
    const authority = authorities.get(entry.gss);
    if (authority === undefined) throw new Error(`${entry.gss} is continued by a code that is not there`);
    const found: Found = { namesakes: [{ authority, how: 'code' }] };
    for (const [system, code] of codesOf(entry)) codes[system].set(code, found);
    for (const { name, how } of namesOf(entry)) {
      const key = nameKey(name);
      const bare = bareAuthorityKey(key);
      addTo(names, key, { authority, how });
      // “London” stays the region's name, whatever the City is called.
      if (!aggregates.has(bare)) addTo(bareNames, bare, { authority, how });
      named.push({ authority, bare, letters: lettersOf(bare) });
    }
  }
  return { authorities: [...new Set(authorities.values())], codes, names, bareNames, aggregates, named };
}

/** The council of each entry, by the entry's code. */
function authoritiesOf(entries: readonly AuthorityEntry[]): ReadonlyMap<string, Authority> {
  const authorities = new Map<string, Authority>();
  const last = entries.filter((entry) => entry.continuedBy === undefined);
  const earlier = new Map<string, AuthorityEntry>();
  for (const entry of entries)
    if (entry.continuedBy !== undefined && !earlier.has(entry.continuedBy))
      earlier.set(entry.continuedBy, entry);
  for (const entry of last) authorities.set(entry.gss, asAuthority(entry, earlier.get(entry.gss)));
  for (const { gss, continuedBy } of entries) {
    const next = continuedBy === undefined ? undefined : authorities.get(continuedBy);
    if (next !== undefined) authorities.set(gss, next);
  }
  return authorities;
}

function codesOf(entry: AuthorityEntry | AggregateEntry): readonly (readonly [CodeSystem, string])[] {
  const gss = [entry.gss, ...(entry.otherGss ?? [])].filter((code) => code !== undefined);
  const others = Object.entries(entry.codes ?? {}) as [CodeSystem, string][];
  return [...gss.map((code) => ['gss', code] as const), ...others];
}

function namesOf(entry: AuthorityEntry): readonly { name: string; how: 'name' | 'alias' }[] {
  const own = [entry.name, entry.nameCy, entry.council].filter((name) => name !== undefined);
  return [
    ...own.map((name) => ({ name, how: 'name' as const })),
    ...(entry.aliases ?? []).map((name) => ({ name, how: 'alias' as const })),
  ];
}

/** A council that went on under a new code is there from the beginning of the first. */
function asAuthority(entry: AuthorityEntry, earlier: AuthorityEntry | undefined): Authority {
  const { gss, name, nameCy, country, tier, region, to } = entry;
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

function addTo(lists: Map<string, Namesake[]>, key: string, namesake: Namesake): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [namesake]);
  else if (!list.some((other) => other.authority === namesake.authority)) list.push(namesake);
}
