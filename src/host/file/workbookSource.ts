import type { Sheet } from '../model/sheet';
import type { Workbook } from '../model/workbook';
import type { FilePackage } from './parts/filePackage';
import type { SheetFrame } from './sheetFrame';

/** Where a sheet came from, and what was in its part when it was read. */
export interface SheetSource {
  part: string;
  relationId: string;
  sheetId: number;
  name: string;
  visibility: Sheet['visibility'];
  /** The count of changes when it was read: the same count later means that no cell has changed. */
  cellChanges: number;
  /** The rows' heights and so on when it was read, as JSON. */
  rows: string;
  /** Its print titles and area when it was read, as JSON: they are kept as defined names. */
  printing: string;
  /** Whether a cell had a formula when it was read. */
  hadFormulas: boolean;
  /** Of a worksheet. */
  frame?: SheetFrame;
}

/** The file that a workbook was opened from. */
export interface WorkbookSource {
  package: FilePackage;
  part: string;
  theme: readonly string[];
  sheets: Map<Sheet, SheetSource>;
  formats: number;
  /** Elements of the file by the object that was made from them, with the object as JSON at that time. */
  origins: WeakMap<object, { written: string; then: string; part?: string }>;
  /** What the workbook said of itself when it was read, as JSON, by topic. */
  then: Record<'names' | 'properties' | 'custom' | 'settings' | 'customXml' | 'active', string>;
  /** Parts of the custom XML by id, and the part that holds our settings. */
  customXml: Map<string, { item: string; properties: string }>;
  settingsPart?: string;
}

/** Kept beside the workbook, not in it: nobody but the file needs to know. */
export const workbookSources = new WeakMap<Workbook, WorkbookSource>();
