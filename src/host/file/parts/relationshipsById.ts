import type { Relationship } from './readRelationships';

/** Relationships by their id, where many are looked up: a sheet may have tens of thousands of links. Of two with one id, the first. */
export function relationshipsById(relationships: readonly Relationship[]): ReadonlyMap<string, Relationship> {
  return new Map([...relationships].reverse().map((each) => [each.id, each]));
}
