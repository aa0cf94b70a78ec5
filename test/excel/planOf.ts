import type { SheetPlan } from '../../src/domain/sheetPlan';

/** A plan with nothing on it but what a test says. */
export function planOf(parts: Partial<SheetPlan>): SheetPlan {
  return {
    id: 'grid',
    part: '',
    name: 'Judgement grid',
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
    ...parts,
  };
}
