import type { Area } from './area';
import type { Cells } from './cells';
import { ColumnCells } from './columnCells';
import type { Chart } from './chart';
import type { ConditionalFormat, Link, PageLayout, Picture, Sheet, Validation, Visibility } from './sheet';
import type { StringPool } from './stringPool';
import type { Table } from './table';

/** A worksheet in memory: empty when made, filled by the file or by the API. */
export class SheetRecord implements Sheet {
  visibility: Visibility = 'Visible';
  tabColor?: string;
  cells: Cells;
  merges: Area[] = [];
  tables: Table[] = [];
  charts: Chart[] = [];
  pictures: Picture[] = [];
  validations: Validation[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  links: Link[] = [];
  columns: Sheet['columns'] = new Map();
  rows: Sheet['rows'] = new Map();
  frozen = { rows: 0, columns: 0 };
  showGridlines = true;
  page: PageLayout = { orientation: 'Portrait', paper: 'A4' };
  customProperties = new Map<string, string>();
  protection: Sheet['protection'] = { on: false };
  autoFilter?: Area;
  private changed = false;

  constructor(
    readonly id: string,
    public name: string,
    pool: StringPool,
    readonly kind: Sheet['kind'] = 'worksheet',
  ) {
    this.cells = new ColumnCells(pool);
  }

  get touched(): boolean {
    return this.changed;
  }

  touch(): void {
    this.changed = true;
  }
}
