import { functionsJson } from '../../src/definitions/functions/functionsJson';
import type { Language } from '../../src/domain/text';
import type { ExcelFunctions } from '../../src/functions/excelFunctions';
import { registerFunctions } from '../../src/functions/registerFunctions';
import { loadOfficeClient } from '../../src/host/officeClientNode';

/** What Microsoft's real client brings of `CustomFunctions`: its errors. `associate` is in office.js, and stands below. */
const { CustomFunctions: real } = loadOfficeClient() as unknown as {
  CustomFunctions: Pick<ExcelFunctions, 'Error' | 'ErrorCode'>;
};

/** An error as it travels to the cell: Excel keeps the message of #NUM! to itself. */
interface CellErrorJson {
  basicValue: string;
  errorType: string;
  message?: string;
}

type Run = (...given: unknown[]) => unknown;

/** What registerFunctions associates, by id, with a stand-in for Excel's global. */
export function associated(language: Language): Map<string, Run> {
  const mappings = new Map<string, Run>();
  const scope = globalThis as { CustomFunctions?: unknown };
  scope.CustomFunctions = {
    associate: (id: string, run: Run) => mappings.set(id.toUpperCase(), run),
    Error: real.Error,
    ErrorCode: real.ErrorCode,
  };
  try {
    registerFunctions(language);
  } finally {
    delete scope.CustomFunctions;
  }
  return mappings;
}

/** An error value in a cell, as Excel hands it over where the metadata allow it. */
export const errorCell = (code: string): Error => new real.Error(code);

/**
 * A sheet's formula, as Excel calls it by the metadata that it has read (functions.json, through text): arguments are counted, a range goes
 * in as rows, one cell for a range as one row of one, an argument left out as null, and the invocation comes last. What comes out must
 * have the shape that the metadata say.
 */
export function excel(language: Language = 'en'): (id: string, ...given: unknown[]) => unknown {
  const metadata = JSON.parse(JSON.stringify(functionsJson(language))) as ReturnType<typeof functionsJson>;
  const mappings = associated(language);
  return (id, ...given) => {
    const about = metadata.functions.find((one) => one.id === id);
    if (about === undefined) throw new Error(`#NAME? ${id}`);
    const required = about.parameters.filter(({ optional }) => optional !== true).length;
    if (given.length < required || given.length > about.parameters.length)
      throw new Error(`${id} takes ${required} to ${about.parameters.length} arguments, got ${given.length}`);
    const shaped = about.parameters.map(({ dimensionality, name }, at) => {
      const one = given[at];
      if (one === undefined || one === null) return null;
      if (dimensionality === 'matrix') return Array.isArray(one) ? (one as unknown[]) : [[one]];
      if (Array.isArray(one)) throw new Error(`${id}: ${name} is one cell`);
      return one;
    });
    const result = mappings.get(id)?.(...shaped, { functionName: id, address: 'Sheet1!A1' });
    if (Array.isArray(result) !== (about.result.dimensionality === 'matrix'))
      throw new Error(`${id} should answer with a ${about.result.dimensionality}`);
    if (Array.isArray(result)) {
      const widths = new Set((result as unknown[][]).map((row) => row.length));
      if (widths.size !== 1) throw new Error(`${id}: rows that spill must be of one width`);
    }
    for (const cell of [result].flat(2)) {
      const fits = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
      if (!fits) throw new Error(`${id}: ${String(cell)} cannot stand in a cell`);
    }
    return result;
  };
}

/** A column of cells. */
export const down = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** The error that stands in the cell; its sentence, and what of it Excel shows. */
export function errorOf(run: () => unknown): { code: string; message: string; shown: string | undefined } {
  try {
    run();
  } catch (error) {
    if (!(error instanceof real.Error)) throw error;
    const { basicValue, message } = JSON.parse(JSON.stringify(error)) as CellErrorJson;
    return { code: basicValue, message: error.message, shown: message };
  }
  throw new Error('there is no error');
}
