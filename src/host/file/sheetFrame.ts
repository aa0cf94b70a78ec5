/** What a sheet's part says beside its rows: `text` has an empty `sheetData` where the part's bytes (`asUtf8`) from `dataStart` to `dataEnd` stand. */
export interface SheetFrame {
  text: string;
  dataStart: number;
  /** The same as `dataStart` where there are no rows (a chart sheet). */
  dataEnd: number;
}
