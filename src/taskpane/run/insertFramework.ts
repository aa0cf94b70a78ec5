import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';
import { insertSheets } from '../../excel/insertSheets';
import type { JobOptions } from '../../excel/stop';
import { frameworkTemplate } from '../../present/sheets/frameworkTemplate';

/** Writes a framework into the workbook as a sheet of the officer's own, to be changed there.
 * @throws Refusal where Excel refuses */
export async function insertFramework(
  framework: Framework,
  language: Language,
  job: JobOptions,
): Promise<void> {
  await insertSheets([frameworkTemplate(framework, language)], job);
}
