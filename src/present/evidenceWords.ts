import type { Assessment } from '../domain/assessment';
import type { Evidence } from '../domain/judgement';
import { spelledOut } from './phrases/spelledOut';

/** Why a piece of evidence has its level (or none), a sentence a step. */
export function evidenceInWords({ id, steps }: Evidence, _: Assessment): readonly string[] {
  return steps.map(({ rule }) => `${id}: ${spelledOut(rule)}.`);
}
