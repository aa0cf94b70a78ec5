import type { Framework } from '../../domain/framework';
import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { insertSheets } from '../../excel/insertSheets';
import type { JobOptions } from '../../excel/stop';
import { registerTemplate } from '../../present/sheets/registerTemplate';

/** Adds a register of the indicators that were found, for the officer to say direction and domain: theirs from then on.
 * @throws Refusal where Excel refuses */
export async function insertRegister(
  indicators: readonly Indicator[],
  framework: Framework,
  language: Language,
  job: JobOptions,
): Promise<void> {
  await insertSheets([registerTemplate(indicators, framework, language)], job);
}
