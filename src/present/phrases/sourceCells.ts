import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { CellAt } from '../../domain/grid';

/** The officer's cells that a comparison of the council rests on: the value's first; none where it has no reading. */
export function sourceCells({ tidied }: Assessment, { reading }: Comparison): readonly CellAt[] {
  return reading < 0 ? [] : tidied.figures.reading(reading).cells;
}
