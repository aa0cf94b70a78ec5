import type { Area } from './area';
import type { Cells } from './cells';
import type { Chart } from './chart';
import type { Table } from './table';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet, as the API and the file both see it. Whoever changes anything calls `touch`. */
export interface Sheet {
  /** "{GUID}"-like; stable on rename and move; never used twice. */
  readonly id: string;
  name: string;
  /** 'chart' and 'macro' sheets are carried along untouched and refused by the API with UnsupportedSheet. */
  readonly kind: 'worksheet' | 'chart' | 'macro' | 'dialog';
  visibility: Visibility;
  tabColor?: string;
  cells: Cells;
  merges: Area[];
  tables: Table[];
  charts: Chart[];
  pictures: Picture[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  links: Link[];
  /** Widths in characters (as in the file) and heights in points, by index; `hidden` ones too. */
  columns: Map<number, { width?: number; hidden?: boolean; format?: number }>;
  rows: Map<number, { height?: number; hidden?: boolean; format?: number }>;
  frozen: { rows: number; columns: number };
  showGridlines: boolean;
  page: PageLayout;
  /** Worksheet custom properties; keys compare without case. */
  customProperties: Map<string, string>;
  protection: { on: boolean; options?: Record<string, boolean | string> };
  autoFilter?: Area;
  /** True once anything differs from the part that the sheet was read from; only touched sheets are written anew. */
  readonly touched: boolean;
  touch(): void;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  paper: 'A4' | 'A3' | 'Letter' | 'Other';
  /** Pages wide and tall to fit on; 0 for "as many as it takes". Absent: print at `scale` per cent. */
  fit?: { wide: number; tall: number };
  scale?: number;
  titleRows?: { first: number; last: number };
  titleColumns?: { first: number; last: number };
  printArea?: Area;
  /** Rows above which a printed page begins, in order. */
  rowBreaks?: number[];
  centerHorizontally?: boolean;
  /** Points. */
  margins?: Partial<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  headerFooter?: Partial<
    Record<
      'leftHeader' | 'centerHeader' | 'rightHeader' | 'leftFooter' | 'centerFooter' | 'rightFooter',
      string
    >
  >;
}

export interface Link {
  area: Area;
  address?: string;
  documentReference?: string;
  screenTip?: string;
}

export interface Validation {
  areas: Area[];
  /** The API's rule, as plain data: `{ list: { inCellDropDown, source } }`, `{ wholeNumber: … }` … */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
  prompt?: { showPrompt: boolean; title: string; message: string };
}

/** `type` and `rule` as the API names them (Custom, CellValue, ContainsText …); `format` holds what the rule changes. */
export interface ConditionalFormat {
  id: string;
  areas: Area[];
  type: string;
  rule: Record<string, unknown>;
  format: { fill?: string; color?: string; bold?: boolean; italic?: boolean };
  stopIfTrue?: boolean;
}

/** A picture on a sheet. Positions and sizes in points. */
export interface Picture {
  id: string;
  name: string;
  png: Uint8Array;
  left: number;
  top: number;
  width: number;
  height: number;
  altTitle?: string;
  altText?: string;
}
