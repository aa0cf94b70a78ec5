import type { Assessment } from '../../domain/assessment';
import type { CellAt } from '../../domain/grid';
import type { Evidence } from '../../domain/judgement';

/** The domain whose evidence stands in a cell of the officer's sheets: a value, its numerator or denominator, or a finding's row. */
export function domainAtCell(assessment: Assessment, at: CellAt): string | undefined {
  const pieces = assessment.judged.domains.flatMap(({ evidence }) => evidence);
  return pieces.find((piece) => standsAt(assessment, piece, at))?.domain;
}

function standsAt({ tidied, compared }: Assessment, { kind, index }: Evidence, at: CellAt): boolean {
  if (kind === 'finding') {
    const finding = tidied.findings[index]?.at;
    return finding?.sheet === at.sheet && finding.row === at.row;
  }
  const reading = compared.comparisons[index]?.reading ?? -1;
  if (reading < 0) return false;
  return tidied.figures
    .reading(reading)
    .cells.some(({ sheet, row, column }) => sheet === at.sheet && row === at.row && column === at.column);
}
