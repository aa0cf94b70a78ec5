import type { SheetPlan } from '../domain/sheetPlan';
import { carryOut, noPlaces } from './carryOut';
import { inExcel } from './inExcel';
import { stopIfAsked, type JobOptions } from './stop';
import { worksheetName } from './worksheetName';

/**
 * Adds sheets that belong to the officer from the first: without our mark, so that they are read as any other and never written again.
 * All or none: where Excel refuses, and when stopped, those that were added go again. The first comes to the front.
 * @returns the names that they got
 * @throws Refusal
 */
export function insertSheets(plans: readonly SheetPlan[], job: JobOptions = {}): Promise<string[]> {
  return inExcel(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    await context.sync();
    const tableNames = new Set(tables.items.map((table) => table.name.toLowerCase()));
    const taken = worksheets.items.map(({ name }) => name);
    const added: string[] = [];
    try {
      for (const [index, plan] of plans.entries()) {
        stopIfAsked(job);
        const name = worksheetName(plan.name, [...taken, ...added]);
        added.push(name);
        carryOut(
          worksheets.add(name),
          withFreeTableNames({ ...plan, name }, tableNames),
          undefined,
          noPlaces,
        );
        await context.sync(); // a sheet a request: figures of many years together would be over 5 MB
        job.onProgress?.((index + 1) / plans.length);
      }
      const [first] = added;
      if (first !== undefined) worksheets.getItem(first).activate();
      await context.sync();
      return added;
    } catch (error) {
      for (const name of added) worksheets.getItemOrNullObject(name).delete();
      await context.sync().catch(() => undefined); // what refused before may refuse again: the first refusal is the one to tell
      throw error;
    }
  }, job);
}

/** A workbook has each table name once: of a template that is inserted again the tables are numbered. */
function withFreeTableNames(plan: SheetPlan, taken: Set<string>): SheetPlan {
  const tables = plan.tables.map((table) => {
    let { name } = table;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${table.name}_${number}`;
    taken.add(name.toLowerCase());
    return { ...table, name };
  });
  return { ...plan, tables };
}
