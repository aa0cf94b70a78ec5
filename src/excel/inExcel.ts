import { Refusal } from '../domain/refusal';
import type { JobOptions } from './stop';
import { untilGivenUp } from './untilGivenUp';

/** Codes of Excel that an officer can do something about, and the sentence that says what. */
const explained: Readonly<Record<string, string>> = {
  AccessDenied: 'excelProtected',
  InvalidOperationInCellEditMode: 'excelCellEdit',
  InactiveWorkbook: 'excelOtherWindow',
  InvalidSelection: 'excelOtherWindow',
  ConnectionFailure: 'excelNoAnswer',
  RequestPayloadSizeLimitExceeded: 'excelTooMuch',
  ResponsePayloadSizeLimitExceeded: 'excelTooMuch',
  ItemNotFound: 'excelSheetGone',
  InvalidReference: 'excelSheetGone',
  InvalidObjectPath: 'excelSheetGone',
  PivotTableRangeConflict: 'excelInTheWay',
  MergedRangeConflict: 'excelInTheWay',
  FilteredRangeConflict: 'excelInTheWay',
  InsertDeleteConflict: 'excelInTheWay',
  NonBlankCellOffSheet: 'excelInTheWay',
  ActivityLimitReached: 'excelBusy',
  InvalidOrTimedOutSession: 'excelNoAnswer',
  WriteNotSupportedWhenModalDialogOpen: 'excelDialogOpen',
};

/**
 * One conversation with Excel. What goes wrong comes out as a Refusal with a sentence for the officer; Excel's own code and place
 * are in its details, for support. Where it may be stopped, it can be stopped also while Excel does not answer.
 */
export async function inExcel<Result>(
  job: (context: Excel.RequestContext) => Promise<Result>,
  options: Pick<JobOptions, 'signal' | 'patience'> = {},
): Promise<Result> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => untilGivenUp(context, job, options));
  } catch (error) {
    throw asRefusal(error);
  }
}

/** The code of an error of Excel's, or undefined for any other. */
export function excelCode(error: unknown): string | undefined {
  if (error instanceof Refusal || typeof error !== 'object' || error === null || !('code' in error))
    return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

function asRefusal(error: unknown): unknown {
  const code = excelCode(error);
  if (code === undefined) return error;
  const message = error instanceof Error ? error.message : '';
  return new Refusal(explained[code] ?? 'excelOther', { code, message }, 'file');
}
