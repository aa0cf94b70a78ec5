import type { Authority } from '../../domain/authority';
import { aggregates } from '../../definitions/authorities/aggregates';
import type { CodeSystem } from '../../definitions/authorities/authorityEntry';
import { register } from '../../definitions/authorities/register';
import type { AuthorityMatch } from './authorityMatch';
import { buildAuthorityIndex } from './buildAuthorityIndex';

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

let index: AuthorityIndex | undefined;

/** The index over the register that we ship; built when it is first asked for. */
export function authorityIndex(): AuthorityIndex {
  index ??= buildAuthorityIndex(register, aggregates);
  return index;
}
