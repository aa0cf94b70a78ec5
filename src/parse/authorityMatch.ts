import type { Aggregate, Authority } from '../domain/authority';

/** What a text in an authority column stands for. `close` only suggests: it is never taken for a match. */
export type AuthorityMatch =
  | { kind: 'authority'; authority: Authority; how: 'code' | 'name' | 'alias' }
  | { kind: 'aggregate'; aggregate: Aggregate }
  | { kind: 'close'; nearest: readonly Authority[] }
  | { kind: 'none' };
