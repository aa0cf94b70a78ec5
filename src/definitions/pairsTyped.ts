import { pairedCost } from '../domain/moneyPairing';
import type { OwnedSheet } from '../domain/owned';
import { ownedSheet } from '../domain/ownedSheet';

/** What the officer typed on our sheet Setup about the outcomes of a cost, by the cost's code: codes or titles with commas between, or "none". */
export function pairsTyped(owned: readonly OwnedSheet[]): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  for (const [key, entry] of ownedSheet(owned, 'setup')?.entries ?? []) {
    const cost = pairedCost(key);
    const text = String(entry.get('first') ?? '').trim();
    if (cost !== undefined && text !== '') typed.set(cost, text);
  }
  return typed;
}
