import type { Authority } from '../domain/authority';

export interface Namesake {
  authority: Authority;
  how: 'code' | 'name' | 'alias';
}

/** Social services are with the upper tier: a county before its county town's district. */
const tierOrder: Readonly<Record<string, number>> = { district: 1, combined: 2 };

/**
 * The council that is meant where several have had the name: one that was there on the day, then one that still is, then
 * the upper tier, then the latest.
 * @param on ISO day, or '' for today's councils
 */
export function chooseNamesake(namesakes: readonly Namesake[], on: string): Namesake {
  const [first, ...others] = namesakes;
  if (first === undefined) throw new Error('a name without a council');
  return others.reduce((best, other) => (comesBefore(other, best, on) ? other : best), first);
}

function comesBefore(one: Namesake, other: Namesake, on: string): boolean {
  const a = order(one.authority, on);
  const b = order(other.authority, on);
  for (let place = 0; place < a.length; place++) {
    const difference = (a[place] ?? 0) - (b[place] ?? 0);
    if (difference !== 0) return difference < 0;
  }
  return (one.authority.to ?? '9') > (other.authority.to ?? '9');
}

function order(authority: Authority, on: string): readonly number[] {
  const there = on !== '' && (authority.from ?? '') <= on && on <= (authority.to ?? '9999');
  return [there ? 0 : 1, authority.to === undefined ? 0 : 1, tierOrder[authority.tier] ?? 0];
}
