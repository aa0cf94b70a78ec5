import type { Assessment } from '../../domain/assessment';
import type { Evidence } from '../../domain/judgement';
import type { CellAt } from '../../domain/grid';

/** The cell that a piece of evidence comes from; undefined where the council has no reading. */
export function evidenceCell(assessment: Assessment, evidence: Evidence): CellAt | undefined {
  const { tidied, compared } = assessment;
  if (evidence.kind === 'finding') return tidied.findings[evidence.index]?.at;
  const reading = compared.comparisons[evidence.index]?.reading ?? -1;
  return reading < 0 ? undefined : tidied.figures.reading(reading).cells[0];
}
