import type { Framework } from '../../domain/framework';
import type { Staged } from '../../domain/problem';
import { JsonFault, jsonWithLines } from './jsonWithLines';
import type { PlaceOf } from './mistakePlace';
import { parseFramework } from './parseFramework';

/** Characters: eleven times the longest framework that is shipped. A longer file is none, and is not looked through. */
const longest = 500_000;

/**
 * A framework from the text of a JSON file.
 * @returns the framework, or undefined with one problem for each mistake, its line in `details.place`
 */
export function frameworkOfText(text: string): Staged<Framework | undefined> {
  if (text.length > longest) {
    const details = { characters: text.length, most: longest };
    return { made: undefined, problems: [{ code: 'frameworkTooLong', severity: 'error', details }] };
  }
  try {
    const { value, lines, doubles } = jsonWithLines(text);
    const placeOf: PlaceOf = (path) => {
      const line = lineOf(path, lines);
      const where = path.map(String).join('.');
      const tail = where === '' ? '' : ` (${where})`;
      return { place: `Line ${line}${tail}`, placeCy: `Llinell ${line}${tail}` };
    };
    const { made, problems } = parseFramework(value, placeOf);
    const twice = doubles.map(({ path, line }) => ({
      code: 'frameworkFieldTwice',
      severity: 'error' as const,
      details: { path, place: `Line ${line} (${path})`, placeCy: `Llinell ${line} (${path})` },
    }));
    return { made: twice.length === 0 ? made : undefined, problems: [...twice, ...problems] };
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    const { line, found } = error;
    const details = { path: '', place: `Line ${line}`, placeCy: `Llinell ${line}`, found: found || '…' };
    return { made: undefined, problems: [{ code: 'frameworkNotJson', severity: 'error', details }] };
  }
}

/** The line of a part, or of the nearest part around it that is there. */
function lineOf(path: readonly PropertyKey[], lines: ReadonlyMap<string, number>): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(path.slice(0, length).map(String).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}
