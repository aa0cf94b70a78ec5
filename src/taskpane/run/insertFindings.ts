import type { Framework } from '../../domain/framework';
import type { Language } from '../../domain/text';
import { insertSheets } from '../../excel/insertSheets';
import type { JobOptions } from '../../excel/stop';
import { findingsTemplate } from '../../present/sheets/findingsTemplate';

/** Adds a sheet for findings, with lists to choose from: the officer's own from then on.
 * @throws Refusal where Excel refuses */
export async function insertFindings(
  framework: Framework,
  language: Language,
  job: JobOptions,
): Promise<void> {
  await insertSheets([findingsTemplate(framework, language)], job);
}
