import { emptyPlan } from '../../domain/emptyPlan';
import type { SheetPlan } from '../../domain/sheetPlan';

type Kept = Pick<SheetPlan, 'name' | 'cells' | 'looks' | 'widths' | 'frozen' | 'page'> & {
  heights: [number, number][];
};

/** The sheets of assets/judgement-grid-sample.json, which `npm run make:sample` makes. */
export function samplePlans(json: string): SheetPlan[] {
  return (JSON.parse(json) as Kept[]).map(({ heights, ...kept }) => ({
    ...emptyPlan({ id: 'setup', part: '', name: kept.name }),
    ...kept,
    heights: new Map(heights),
  }));
}
