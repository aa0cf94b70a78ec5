import type { SheetPlan } from '../../domain/sheetPlan';
import { sheetName } from './sheetName';

/** The plans with tab names that differ whatever the case, as Excel wants: a number is added to a name met before. */
export function distinctNames(plans: readonly SheetPlan[]): SheetPlan[] {
  const met = new Set<string>();
  return plans.map((plan) => {
    let name = plan.name;
    for (let number = 2; met.has(name.toLowerCase()); number += 1) {
      name = sheetName(`${plan.name.slice(0, 26)} ${number}`);
    }
    met.add(name.toLowerCase());
    return { ...plan, name };
  });
}
