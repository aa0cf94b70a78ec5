import type { ChartPlan } from './chartPlan';
import type { SheetId } from './owned';
import type { PlanArea } from './planArea';
import type { Language } from './text';

export type { PlanArea };

/** What goes into a cell. Text is always text, whatever it begins with; a plan holds no formulas. */
export type PlanValue = string | number | boolean | null;

/** How a rectangle looks. Colours "#RRGGBB". Each look is applied in order; later ones win. */
export interface Look {
  fill?: string;
  color?: string;
  bold?: boolean;
  italic?: boolean;
  size?: number; // points
  wrap?: boolean;
  align?: 'left' | 'center' | 'right';
  valign?: 'top' | 'center' | 'bottom';
  numberFormat?: string;
  border?: 'thin' | 'medium' | 'none';
  borderColor?: string;
  indent?: number;
}

export interface PlanTable {
  /** Excel's name for it: letters, digits, underscores; unique in the workbook. */
  name: string;
  /** Header row included. Header texts are unique and not blank. */
  area: PlanArea;
  style: string; // "TableStyleLight1"
  showFilter: boolean;
}

/** A whole sheet, as data: `excel/` carries it out and decides nothing. */
export interface SheetPlan {
  id: SheetId;
  part: string;
  /** The wanted tab name; another is found where the officer has a sheet of that name. */
  name: string;
  /** The language of its words; absent where nothing is said of it. */
  language?: Language;
  tabColor?: string;
  /** Rows of cells from A1; null leaves a cell empty. All rows have the same length. */
  cells: PlanValue[][];
  looks: readonly { area: PlanArea; look: Look }[];
  /** Characters, by column. */
  widths: readonly number[];
  /** Points, by row, where the default would not do. */
  heights: ReadonlyMap<number, number>;
  tables: readonly PlanTable[];
  charts: readonly ChartPlan[];
  pictures: readonly PicturePlan[];
  /** `from`: cells of the sheet that hold the list, where it is longer than Excel takes in a rule. */
  validations: readonly { area: PlanArea; list: readonly string[]; message?: string; from?: PlanArea }[];
  links: readonly {
    row: number;
    column: number;
    to:
      { sheet: string; cell: string } | { plan: SheetId; part?: string; cell: string } | { address: string };
  }[];
  merges: readonly PlanArea[];
  frozen: { rows: number; columns: number };
  page: {
    orientation: 'portrait' | 'landscape';
    fitWide: number;
    fitTall: number;
    titleRows?: { first: number; last: number };
    titleColumns?: { first: number; last: number };
    /** Only this is printed, with `header` above each page: for sheets whose own title would be cut at a page's edge. */
    printed?: { area: PlanArea; header: string };
    /** Rows that begin a new page. */
    breaksBefore?: readonly number[];
  };
  /** The cells that belong to the officer: a run keeps what stands there, found again by key and column id. */
  officer?: OfficerCells;
}

export interface OfficerCells {
  /** The column whose text is the row's key (a domain id, an action's number); may be a hidden, narrow column. */
  keyColumn: number;
  firstRow: number;
  rows: number;
  columns: readonly { id: string; column: number }[];
  /** Nobody's to fill in: it is read to see whether somebody changed it, and always written over. */
  watched?: true;
}

/** A picture (PNG), for sheets that need one; always with alternative text. */
export interface PicturePlan {
  name: string;
  png: Uint8Array;
  over: PlanArea;
  altText: string;
}
