import type { Framework } from '../../domain/framework';
import type { PlanTable } from '../../domain/planTable';
import type { Language } from '../../domain/text';
import { insertSheets } from '../../excel/insertSheets';
import type { JobOptions } from '../../excel/stop';
import { planTemplate } from '../../present/sheets/planTemplate';

/** Adds a sheet for objectives, partner actions or targets: the officer's own from then on.
 * @throws Refusal where Excel refuses */
export async function insertPlanTable(
  kind: PlanTable,
  framework: Framework,
  language: Language,
  job: JobOptions,
): Promise<void> {
  await insertSheets([planTemplate(kind, framework, language)], job);
}
