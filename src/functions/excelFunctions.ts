/** As much of Excel's global `CustomFunctions` as we use; @types/office-js does not declare it. */
export interface ExcelFunctions {
  associate: (id: string, run: (...given: unknown[]) => unknown) => void;
  /** Excel shows the message of #VALUE! and #N/A, and keeps that of #NUM! to itself. */
  Error: new (code: string, message?: string) => Error;
  ErrorCode: Readonly<Record<'invalidValue' | 'notAvailable' | 'invalidNumber', string>>;
}

/** The global, where functions can be associated: in Excel. Microsoft's client alone, as in the workbench, brings only its errors. */
export function excelFunctions(): ExcelFunctions | undefined {
  const { CustomFunctions } = globalThis as { CustomFunctions?: Partial<ExcelFunctions> };
  return typeof CustomFunctions?.associate === 'function' ? (CustomFunctions as ExcelFunctions) : undefined;
}
