import type { EvidenceChange, EvidenceThen } from '../domain/judgementLog';

/**
 * What differs between the evidence that a judgement rested on and the evidence of now. Findings are told by their text: their numbers
 * move when a row is put in above them.
 */
export function evidenceChanges(
  then: readonly EvidenceThen[],
  now: readonly EvidenceThen[],
): EvidenceChange[] {
  const left = [...now];
  const changes: EvidenceChange[] = [];
  for (const old of then) {
    const at = left.findIndex((one) => identity(one) === identity(old));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    if (found === undefined) changes.push({ what: 'removed', then: old });
    else if (state(found) !== state(old)) changes.push({ what: 'changed', then: old, now: found });
  }
  return [...changes, ...left.map((one): EvidenceChange => ({ what: 'added', now: one }))];
}

function identity(one: EvidenceThen): string {
  return JSON.stringify([one.kind, one.kind === 'finding' && one.text !== '' ? one.text : one.id]);
}

function state(one: EvidenceThen): string {
  return JSON.stringify(one.kind === 'finding' ? [one.level] : [one.level, one.period, one.value]);
}
