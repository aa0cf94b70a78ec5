import type { Gap } from '../domain/improvement';

/** Names that are listed one by one. */
const mostNames = 10;

/** One gap with how many and which; none where there are none. */
export function some(code: Gap['code'], count: number, names: readonly string[]): Gap[] {
  if (count === 0) return [];
  const more = names.length > mostNames ? ' …' : '';
  return [{ code, details: { count, names: `${names.slice(0, mostNames).join('; ')}${more}` } }];
}
