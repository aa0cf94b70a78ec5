import type { CellContent } from '../domain/grid';

/**
 * What to hand to `range.formulas` so that every cell holds again what it held. A text reads the same as value and as formula: with an
 * apostrophe before it, writing it back leaves it a text.
 */
export function keepTexts(formulas: CellContent[][], values: CellContent[][]): CellContent[][] {
  return formulas.map((row, r) =>
    row.map((formula, c) =>
      typeof formula === 'string' && formula !== '' && formula === values[r]?.[c] ? asText(formula) : formula,
    ),
  );
}

/** A text of 32,767 characters has no room for an apostrophe: where none is needed, none is written. */
function asText(text: string): string {
  return text.length > 32_766 && /^\p{L}/u.test(text) ? text : `'${text}`;
}
