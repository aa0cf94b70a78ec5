import type { SheetPlan } from '../domain/sheetPlan';
import { carryOut, noPlaces } from './carryOut';
import { excelCode, inExcel } from './inExcel';
import { stopIfAsked, type JobOptions } from './stop';
import { withFreeTableNames } from './withFreeTableNames';
import { worksheetName } from './worksheetName';

/**
 * Adds sheets that belong to the officer from the first: without our mark, so that they are read as any other and never written again.
 * All or none: where Excel refuses, and when stopped, those that were added go again. The first comes to the front.
 * @returns the names that they got
 * @throws Refusal
 */
export function insertSheets(plans: readonly SheetPlan[], job: JobOptions = {}): Promise<string[]> {
  return inExcel(async (context) => {
    const { worksheets, tables, names } = context.workbook;
    worksheets.load('items/name');
    tables.load('items/name');
    names.load('items/name');
    await context.sync();
    const tableNames = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
    const taken = worksheets.items.map(({ name }) => name);
    const added: Added[] = [];
    try {
      for (const [index, plan] of plans.entries()) {
        stopIfAsked(job);
        const name = worksheetName(plan.name, [...taken, ...added.map((each) => each.name)]);
        const worksheet = worksheets.add(name).load('id');
        added.push({ name, worksheet });
        carryOut(worksheet, withFreeTableNames({ ...plan, name }, tableNames), undefined, noPlaces);
        await context.sync(); // a sheet a request: figures of many years together would be over 5 MB
        job.onProgress?.((index + 1) / plans.length);
      }
      const [first] = added;
      first?.worksheet.activate();
      await context.sync();
      return added.map(({ name }) => name);
    } catch (error) {
      const isLost = excelCode(error) === 'ConnectionFailure';
      for (const each of added) {
        const key = idOf(each) ?? (isLost ? each.name : undefined);
        if (key !== undefined) worksheets.getItemOrNullObject(key).delete();
      }
      await context.sync().catch(() => undefined); // what refused before may refuse again: the first refusal is the one to tell
      throw error;
    }
  }, job);
}

interface Added {
  name: string;
  worksheet: Excel.Worksheet;
}

/** Undefined where it was not added: a sheet of that name is then somebody else's, who was quicker. */
function idOf({ worksheet }: Added): string | undefined {
  try {
    return worksheet.id;
  } catch {
    return undefined;
  }
}
