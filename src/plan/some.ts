import type { Gap } from '../domain/improvement';

/** Names that are listed one by one. */
const mostNames = 10;

/**
 * One gap with how many and which; none where there are none.
 * @param namesCy the names in Welsh, where they are ours and not the officer's words
 */
export function some(
  code: Gap['code'],
  count: number,
  names: readonly string[],
  namesCy?: readonly string[],
): Gap[] {
  if (count === 0) return [];
  const welsh = namesCy !== undefined && { namesCy: listed(namesCy) };
  return [{ code, details: { count, names: listed(names), ...welsh } }];
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, mostNames).join('; ')}${names.length > mostNames ? ' …' : ''}`;
}
