import { SampleMissing } from './sampleMissing';

/** Where the sample workbook lies, from the page. */
const sample = 'assets/judgement-grid-sample.xlsx';

export const sampleName = 'judgement-grid-sample.xlsx';

/** The sample workbook that is shipped beside the page. @throws SampleMissing where it is not there */
export async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(sample).catch(() => undefined);
  if (answer?.ok !== true) throw new SampleMissing();
  return new Uint8Array(await answer.arrayBuffer());
}
