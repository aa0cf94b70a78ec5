import { emptyPlan } from '../../src/domain/emptyPlan';
import type { SheetPlan } from '../../src/domain/sheetPlan';

/** A plan with nothing on it but what a test says. */
export function planOf(parts: Partial<SheetPlan>): SheetPlan {
  return { ...emptyPlan({ id: 'grid', part: '', name: 'Judgement grid' }), ...parts };
}
