import { Refusal } from '../domain/refusal';
import { excelCode } from './inExcel';
import type { PublishJob } from './publishJob';
import { unfinishedPart } from './unfinished';

/**
 * Whether a publish failed because somebody else had added a sheet of the same name since it looked at the workbook: a colleague who
 * published at the same moment. Sheets are added by the first request, before anything is written on one.
 */
export function isAddedMeanwhile(error: unknown): boolean {
  return excelCode(error) === 'ItemAlreadyExists' && placeOf(error) === 'WorksheetCollection.add';
}

/**
 * Takes back only what this publish is known to have added, by the ids that Excel has answered: other sheets with our marks, the log and
 * what else the workbook remembers are the colleague's.
 * @throws Refusal `publishedMeanwhile`; what Excel says when it does not answer
 */
export async function takeBackAdded(
  context: Excel.RequestContext,
  jobs: readonly PublishJob[],
): Promise<never> {
  for (const { worksheet, before } of jobs) {
    const id = before === undefined ? idOf(worksheet) : undefined;
    if (id !== undefined) context.workbook.worksheets.getItemOrNullObject(id).delete();
  }
  unfinishedPart(context).delete();
  await context.sync();
  throw new Refusal('publishedMeanwhile', {}, 'file');
}

/** undefined where Excel came to no answer for this sheet. */
function idOf(worksheet: Excel.Worksheet): string | undefined {
  try {
    return worksheet.id;
  } catch {
    return undefined; // "the property is not available": the request ended before it
  }
}

/** "Class.member", as Excel says it. */
function placeOf(error: unknown): unknown {
  return (error as { debugInfo?: { errorLocation?: unknown } } | undefined)?.debugInfo?.errorLocation;
}
