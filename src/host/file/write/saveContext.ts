import type { PackageDraft } from '../parts/packageDraft';
import type { WorkbookRecord } from '../../model/workbookRecord';
import type { WorkbookSource } from '../workbookSource';
import type { DifferentialFormats } from './differentialFormats';
import type { StringTable } from './stringTable';

/** What the writers of one save share. */
export interface SaveContext {
  workbook: WorkbookRecord;
  /** Index of the active sheet when the saving began: another may be chosen meanwhile. */
  active: number;
  source: WorkbookSource;
  draft: PackageDraft;
  /** The folder of the workbook part with its slash: "xl/". */
  folder: string;
  strings: StringTable;
  differentials: DifferentialFormats;
  /** Set by whoever writes a formula without its value: Excel must calculate on opening. */
  mustCalculate: boolean;
  /** Set when formulas are no longer where the calculation chain says. */
  chainIsStale: boolean;
}
