import type { Sheet } from './sheet';
import type { Styles } from './styles';

/** The workbook that the host keeps open: what both the file under it and the API over it work on. */
export interface Workbook {
  sheets: Sheet[]; // in tab order
  /** Index into `sheets`. */
  active: number;
  styles: Styles;
  names: DefinedName[];
  date1904: boolean;
  /** docProps/core and docProps/custom, as far as the API shows them. */
  properties: {
    title?: string;
    author?: string;
    subject?: string;
    keywords?: string;
    comments?: string;
    custom: Map<string, string>;
  };
  /** Add-in settings (`workbook.settings`): kept in the file as a web-extension part, or as a custom XML part of ours. */
  settings: Map<string, unknown>;
  customXml: CustomXmlPart[];
  /** Makes a new, empty worksheet (not yet in `sheets`) with an id that was never used. */
  newSheet(name: string): Sheet;
  /** A copy of a sheet with everything on it, under a new id and name (not yet in `sheets`). */
  copySheet(sheet: Sheet, name: string): Sheet;
}

export interface CustomXmlPart {
  id: string; // "{GUID}"
  xml: string;
}

export interface DefinedName {
  name: string;
  /** With its leading `=`. */
  formula: string;
  scope: Sheet | null; // null: the workbook
  comment?: string;
  visible: boolean;
}
