import { Refusal } from '../../domain/refusal';
import { insertSheets } from '../../excel/insertSheets';
import { stopIfAsked, type JobOptions } from '../../excel/stop';
import { samplePlans } from './samplePlans';

/** Where the sample's sheets lie, from the pane's page. */
const sample = 'assets/judgement-grid-sample.json';

/** Writes the sample figures into the workbook, as sheets of the officer's own.
 * @throws Refusal `sampleMissing` where the page has no sample beside it; when stopped; or what Excel refuses */
export async function insertSample(job: JobOptions): Promise<void> {
  const answer = await fetch(sample, { signal: job.signal ?? null }).catch(() => {
    stopIfAsked(job);
    return undefined;
  });
  if (answer?.ok !== true) throw new Refusal('sampleMissing', {}, 'file');
  await insertSheets(samplePlans(await answer.text()), job);
}
