import type { SheetPlan } from '../domain/sheetPlan';

/** The sample's sheets as JSON, for the pane to write into an empty workbook: only what is not the same on every sheet. */
export function sampleText(plans: readonly SheetPlan[]): string {
  const kept = plans.map(({ name, cells, looks, widths, heights, frozen, page }) => ({
    name,
    cells,
    looks,
    widths,
    heights: [...heights],
    frozen,
    page,
  }));
  return `${JSON.stringify(kept)}\n`;
}
