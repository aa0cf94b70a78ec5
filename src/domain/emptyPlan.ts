import type { SheetPlan } from './sheetPlan';

/** A plan of a sheet with nothing on it: A4 landscape, one page wide. */
export function emptyPlan({ id, part, name }: Pick<SheetPlan, 'id' | 'part' | 'name'>): SheetPlan {
  return {
    id,
    part,
    name,
    cells: [],
    looks: [],
    widths: [],
    heights: new Map(),
    tables: [],
    charts: [],
    pictures: [],
    validations: [],
    links: [],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    page: { orientation: 'landscape', fitWide: 1, fitTall: 0 },
  };
}
