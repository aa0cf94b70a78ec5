/** Which of Excel's errors stands in the cell: #VALUE!, #N/A, #NUM!. */
export type CellErrorKind = 'value' | 'notAvailable' | 'number';

/** A formula that cannot be worked out. `code` names its sentence in `definitions/functions/words`; Excel gets it through `asExcelFunction`. */
export class CellError extends Error {
  constructor(
    readonly kind: CellErrorKind,
    readonly code: string,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'CellError';
  }
}
