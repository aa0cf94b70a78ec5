import type { CellValue } from '../../host/model/cells';

/** A cell as it was before it was typed into. */
export interface CellEdit {
  sheetId: string;
  row: number;
  column: number;
  formula: string | undefined;
  value: CellValue;
  format: number;
}
