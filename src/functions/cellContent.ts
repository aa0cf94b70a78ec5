/**
 * What stands in a cell that Excel hands over: a number, a text, a boolean; null or undefined where nothing is; an error as Excel's own
 * object with `code` ("#N/A"); a number with a format, or a blank, as a data type with `basicValue`.
 *
 * Some builds of Excel for Windows hand over an empty cell as 0, which nothing tells from a 0 that was typed: OfficeDev/office-js issues
 * 1951, 4702 and 5262. There, only a marker ("[x]") in the empty cell keeps it from counting.
 */
export function cellContent(given: unknown): number | string | boolean | undefined {
  if (typeof given === 'number' || typeof given === 'string' || typeof given === 'boolean') return given;
  if (typeof given !== 'object' || given === null) return undefined;
  for (const part of ['basicValue', 'code'] as const) {
    const found = (given as Readonly<Record<string, unknown>>)[part];
    if (typeof found === 'number' || typeof found === 'string' || typeof found === 'boolean') return found;
  }
  return undefined;
}

/** Whether an optional argument was left out, or is a cell with nothing in it. */
export function isLeftOut(given: unknown): boolean {
  const content = cellContent(given);
  return content === undefined || (typeof content === 'string' && content.trim() === '');
}
