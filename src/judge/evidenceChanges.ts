import type { EvidenceChange, EvidenceThen } from '../domain/judgementLog';
import { withoutLastBits } from '../domain/withoutLastBits';

/**
 * What differs between the evidence that a judgement rested on and the evidence of now. Findings are told by their text: their numbers
 * move when a row is put in above them.
 */
export function evidenceChanges(
  then: readonly EvidenceThen[],
  now: readonly EvidenceThen[],
): EvidenceChange[] {
  const left = new Set(now);
  const alike = new Map<string, EvidenceThen[]>();
  for (const one of now) {
    const key = identity(one);
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [one]);
    else known.push(one);
  }
  const changes: EvidenceChange[] = [];
  for (const old of then) {
    const found = alike.get(identity(old))?.shift();
    if (found === undefined) changes.push({ what: 'removed', then: old });
    else {
      left.delete(found);
      if (state(found) !== state(old)) changes.push({ what: 'changed', then: old, now: found });
    }
  }
  return [...changes, ...[...left].map((one): EvidenceChange => ({ what: 'added', now: one }))];
}

function identity(one: EvidenceThen): string {
  return JSON.stringify([one.kind, one.kind === 'finding' && one.text !== '' ? one.text : one.id]);
}

function state(one: EvidenceThen): string {
  if (one.kind === 'finding') return JSON.stringify([one.level]);
  const { level, period, value } = one;
  // older logs hold values as they were divided
  return JSON.stringify([level, period, value && withoutLastBits(value)]);
}
