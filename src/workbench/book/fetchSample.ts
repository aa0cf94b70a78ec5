import { NotOpened } from './notOpened';

/** Where the sample workbook lies, from the page. */
const sample = 'assets/judgement-grid-sample.xlsx';

export const sampleName = 'judgement-grid-sample.xlsx';

/** The sample workbook that is shipped beside the page. @throws NotOpened where it is not there */
export async function fetchSample(): Promise<Uint8Array> {
  const answer = await fetch(sample).catch(() => undefined);
  if (answer?.ok !== true) throw new NotOpened('sampleMissing');
  return new Uint8Array(await answer.arrayBuffer());
}
