import { functionWords } from '../definitions/functions/words';
import { say } from '../definitions/words/say';
import type { Language } from '../domain/text';
import type { Answer, CellAnswer } from './cellAnswer';
import { CellError, type CellErrorKind } from './cellError';
import type { ExcelFunctions } from './excelFunctions';

const errorCodes = {
  value: 'invalidValue',
  notAvailable: 'notAvailable',
  number: 'invalidNumber',
} as const satisfies Record<CellErrorKind, keyof ExcelFunctions['ErrorCode']>;

/**
 * A formula as Excel calls it: words come out in the officer's language, a CellError as Excel's own error with its sentence. Excel appends its
 * invocation to the arguments; it is not passed on.
 */
export function asExcelFunction(
  formula: (...given: never[]) => Answer,
  language: Language,
  excel: ExcelFunctions,
): (...given: unknown[]) => string | number | (string | number)[][] {
  const inWords = (cell: CellAnswer): string | number =>
    typeof cell === 'object' ? say(functionWords, cell.word, language, cell.details) : cell;
  return (...given) => {
    try {
      const answer = formula(...(given.slice(0, formula.length) as never[]));
      return isRows(answer) ? answer.map((row) => row.map(inWords)) : inWords(answer);
    } catch (error) {
      throw excelError(error, language, excel);
    }
  };
}

function isRows(answer: Answer): answer is Exclude<Answer, CellAnswer> {
  return Array.isArray(answer);
}

function excelError(error: unknown, language: Language, excel: ExcelFunctions): unknown {
  if (error instanceof CellError) {
    const sentence = say(functionWords, error.code, language, error.details);
    return new excel.Error(excel.ErrorCode[errorCodes[error.kind]], sentence);
  }
  // A limit of a statistic that no argument's own check names: still the officer's number, and still said.
  if (error instanceof RangeError)
    return new excel.Error(excel.ErrorCode.invalidNumber, say(functionWords, 'outsideLimits', language));
  return error;
}
