import { aggregates } from '../definitions/authorities/aggregates';
import { register } from '../definitions/authorities/register';
import { buildAuthorityIndex, type AuthorityIndex } from './buildAuthorityIndex';

let index: AuthorityIndex | undefined;

/** The index over the register that we ship; built when it is first asked for. */
export function authorityIndex(): AuthorityIndex {
  index ??= buildAuthorityIndex(register, aggregates);
  return index;
}
