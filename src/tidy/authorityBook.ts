import type { Aggregate, Authority } from '../domain/authority';
import type { AuthorityMatch } from '../parse/authorityMatch';

/** The authorities and aggregates met so far, each with its index. */
export class AuthorityBook {
  readonly authorities: Authority[] = [];
  readonly aggregates: Aggregate[] = [];
  private readonly byGss = new Map<string, number>();
  private readonly byAggregate = new Map<string, number>();

  /** The index of a match: of the authority, or -1 - index of the aggregate; undefined where it is neither. */
  of(match: AuthorityMatch): number | undefined {
    if (match.kind === 'authority')
      return place(this.authorities, this.byGss, match.authority.gss, match.authority);
    if (match.kind === 'aggregate') return this.ofAggregate(match.aggregate);
    return undefined;
  }

  ofAggregate(aggregate: Aggregate): number {
    return (
      -1 - place(this.aggregates, this.byAggregate, aggregate.gss ?? aggregate.name.toLowerCase(), aggregate)
    );
  }
}

function place<Item>(items: Item[], places: Map<string, number>, key: string, item: Item): number {
  let index = places.get(key);
  if (index === undefined) {
    index = items.length;
    items.push(item);
    places.set(key, index);
  }
  return index;
}
