import type { Assessment } from '../../domain/assessment';
import type { StrengthItem } from '../../domain/strength';

/** Strengths and areas for development as the run has them, those that the officer left out not among them. */
export function draftedItems({ improvement }: Assessment): readonly StrengthItem[] {
  return (improvement?.strengths ?? []).filter(({ kind }) => kind !== 'leftOut');
}
