/** Excel's error codes that the stand-in gives, with the HTTP status that goes with each (error-handling article of Office.js). */
const statusOf = {
  AccessDenied: 401,
  ApiNotFound: 404,
  EmptyChartSeries: 400,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InsertDeleteConflict: 409,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 409,
  InvalidReference: 400,
  InvalidRequest: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  MergedRangeConflict: 409,
  NonBlankCellOffSheet: 400,
  NotImplemented: 501,
  RangeExceedsLimit: 400,
  RequestPayloadSizeLimitExceeded: 413,
  ResponsePayloadSizeLimitExceeded: 413,
  UnsupportedSheet: 400,
} as const;

export type RefusalCode = keyof typeof statusOf;

/** What Excel would answer with an error: thrown anywhere below the engine, which turns it into the answer's `Error`. */
export class Refusal extends Error {
  readonly httpStatusCode: number;
  constructor(
    readonly code: RefusalCode,
    message: string,
    /** "Class.member"; the engine fills in the member that it was running when absent. */
    readonly location?: string,
  ) {
    super(message);
    this.name = 'Refusal';
    this.httpStatusCode = statusOf[code];
  }
}

/** Excel's own sentences, where known. */
export const sentences = {
  invalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  itemNotFound: "The requested resource doesn't exist.",
  itemAlreadyExists: 'A resource with the same name or identifier already exists.',
  invalidReference: 'This reference is not valid for the requested operation.',
  accessDenied: 'You cannot perform the requested operation.',
  apiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  wrongShape:
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
} as const;
