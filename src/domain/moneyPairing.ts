import type { MoneyPair } from './framework';

/** A pair of a cost and an outcome, and who says it: what the officer says of a cost goes before what the others say of it. */
export interface FoundPair extends MoneyPair {
  from: 'framework' | 'register' | 'officer';
}

/** The key of a cost's row on our sheet Setup, by the indicator's code. */
export function pairKey(cost: string): string {
  return `pair: ${cost}`;
}

/** The code of the cost in the key of a row on Setup; undefined for another row's key. */
export function pairedCost(key: string): string | undefined {
  return key.startsWith('pair: ') ? key.slice('pair: '.length) : undefined;
}
