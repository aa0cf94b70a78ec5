import { usualNearest } from '../definitions/usualComparators';
import { nearestNeighbours } from '../stats/nearestNeighbours';
import { standardise } from '../stats/standardise';
import type { CellAnswer } from './cellAnswer';
import { CellError } from './cellError';
import { cellContent, isLeftOut } from './cellContent';
import { cellsIn, rowsIn } from './cellsIn';
import { neededNumber } from './neededNumber';
import { numberIn } from './numberIn';
import { weightsIn } from './weightsIn';

/**
 * JG.NEAREST: the k councils most like one, nearest first: name and distance side by side. Each column of the table is standardised, the
 * distance is weighted Euclidean. A column that the council itself lacks is not used; a council that lacks another is left out; a row under
 * the neighbours says which, where there are any.
 * @param own the council's name, as it stands among the names
 * @param names a name for each row of the table
 * @param table a row for each council, a column for each variable
 * @param k whole, 1 or more; `usualNearest` when left out; fewer rows where there are not so many councils
 * @param weights one for each column, 0 or more, not all 0; 1 each when left out
 */
export function nearestFormula(
  own: unknown,
  names: unknown,
  table: unknown,
  k: unknown,
  weights: unknown,
): CellAnswer[][] {
  const councils = councilsIn(names, table);
  const variables = rowsIn(table)[0]?.length ?? 0;
  const ownKey = keyOf(own);
  const council = councils.find(({ name }) => keyOf(name) === ownKey);
  if (isLeftOut(own) || council === undefined)
    throw new CellError('notAvailable', 'nearest.unknownName', { text: textOf(own) });
  const asked = weightsIn(weights, variables);
  const used = [...asked.keys()].filter((column) => council.values[column] !== undefined);
  if (used.length === 0) throw new CellError('notAvailable', 'nearest.ownMissing', { text: council.name });
  const kept = used.map((column) => asked[column] as number);
  if (kept.every((weight) => weight === 0)) throw new CellError('number', 'badWeights', { variables });

  const complete = ({ values }: Council): boolean => used.every((column) => values[column] !== undefined);
  const known = [council, ...councils.filter((other) => other !== council && complete(other))];
  const standard = standardise(known.map(({ values }) => used.map((column) => values[column])));
  const found = nearestNeighbours(standard, 0, { k: countAsked(k), weights: kept });
  if (found.length === 0) throw new CellError('notAvailable', 'nearest.nobody', { text: council.name });

  const notUsed = [...asked.keys()].filter((column) => !used.includes(column)).map((column) => column + 1);
  const leftOut = councils.filter((other) => !complete(other)).map(({ name }) => name);
  return [
    ...found.map(({ row, distance }) => [known[row]?.name ?? '', distance]),
    ...noteRow('nearest.notUsed', notUsed),
    ...noteRow('nearest.leftOut', leftOut),
  ];
}

interface Council {
  name: string;
  values: readonly (number | undefined)[];
}

/** Rows without a name are blank rows, and passed over. */
function councilsIn(names: unknown, table: unknown): Council[] {
  const [said, rows] = [cellsIn(names), rowsIn(table)];
  if (said.length !== rows.length)
    throw new CellError('value', 'nearest.unequalRows', { names: said.length, rows: rows.length });
  return said.flatMap((name, row) =>
    isLeftOut(name) ? [] : [{ name: textOf(name), values: (rows[row] ?? []).map(numberIn) }],
  );
}

function countAsked(k: unknown): number {
  if (isLeftOut(k)) return usualNearest;
  const asked = neededNumber(k, 'k');
  if (!Number.isInteger(asked) || asked < 1) throw new CellError('number', 'nearest.badCount', { k: asked });
  return asked;
}

function noteRow(word: string, list: readonly (string | number)[]): CellAnswer[][] {
  return list.length === 0 ? [] : [[{ word, details: { list: list.join(', ') } }, '']];
}

function textOf(given: unknown): string {
  return String(cellContent(given) ?? '').trim();
}

function keyOf(given: unknown): string {
  return textOf(given).toLowerCase().replace(/\s+/g, ' ');
}
