import { authorityDetails } from '../../domain/authorityDetails';
import { cellName } from '../../domain/cellName';
import type { Figures } from '../../domain/figures';
import type { Problem } from '../../domain/problem';
import type { ProblemBook } from '../problemBook';
import { rangeOf, type Highs } from './areFractions';

/** So many cells are named one by one. */
const named = 8;

export type FractionsCode =
  'fractionsAmongPercentages' | 'periodOfFractions' | 'valuesAreFractions' | 'allFractions';

/** Says that values at some positions look like fractions of 1, and what the percentages are that they stand among. */
export function sayFractions(
  figures: Figures,
  tables: Uint16Array,
  problems: ProblemBook,
): (code: FractionsCode, positions: readonly number[], among?: Pick<Highs, 'least' | 'most'>) => void {
  return (code, positions, among) => {
    const [first = 0] = positions;
    const { cells, authority, indicator, period } = figures.reading(first);
    const values = positions.map((at) => figures.value[at] ?? NaN);
    const { least: lowest, most: highest } = rangeOf(values);
    const details: Record<string, string | number> = {
      indicator: figures.indicators[indicator]?.code ?? '',
      period: figures.periods[period]?.label ?? '',
      ...(among !== undefined && { least: among.least, most: among.most }),
    };
    const problem = (own: string, more: Problem['details']): Problem => ({
      code: own,
      severity: code === 'allFractions' ? 'note' : 'warning',
      at: cells[0],
      details: { ...details, ...more },
    });
    const one = code === 'fractionsAmongPercentages' && positions.length === 1;
    problems.add(
      one
        ? problem('fractionAmongPercentages', {
            ...authorityDetails(figures.authorities[authority]),
            value: lowest,
            percent: Number((lowest * 100).toPrecision(12)),
          })
        : problem(code, { count: positions.length, lowest, highest, cells: namesOf(figures, positions) }),
      tables[first],
    );
  };
}

/** "B2, B4, B6 …" */
function namesOf(figures: Figures, positions: readonly number[]): string {
  const names = positions.slice(0, named).flatMap((at) => {
    const cell = figures.reading(at).cells[0];
    return cell === undefined ? [] : [cellName(cell.row, cell.column)];
  });
  return positions.length > named ? `${names.join(', ')} …` : names.join(', ');
}
