import type { SheetPlan } from '../domain/sheetPlan';

/**
 * A plan whose tables have names that the workbook has free: tables and names of cells share one list, in any case. One that is taken is
 * numbered, in the same way each time.
 * @param taken in lower case; the plan's own are added
 * @param standing names of the tables that stand on the plan's sheet: they are not in the way
 */
export function withFreeTableNames(
  plan: SheetPlan,
  taken: Set<string>,
  standing: readonly string[] = [],
): SheetPlan {
  const own = new Set(standing.map((name) => name.toLowerCase()));
  const wanted = plan.tables.map(({ name }) => name.toLowerCase());
  const tables = plan.tables.map((table, index) => {
    const isTaken = (name: string): boolean =>
      (taken.has(name) && !own.has(name)) || wanted.some((other, at) => other === name && at !== index);
    let { name } = table;
    for (let number = 2; isTaken(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    return { ...table, name };
  });
  for (const { name } of tables) taken.add(name.toLowerCase());
  return { ...plan, tables };
}
