import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, type AssessRequest } from '../../src/assess';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { recordToPublish } from '../../src/definitions/record/recordToPublish';
import { enterEntry } from '../../src/excel/enterEntry';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import { presentSheets } from '../../src/present/presentSheets';

/** Round trips and bytes of each step on the sample, as the host counts them, and how long each takes where a round trip takes 50 or 300 ms. */
const sample = join(__dirname, '../../assets/judgement-grid-sample.xlsx');
const merthyr: Omit<AssessRequest, 'grids' | 'owned'> = {
  authority: 'Merthyr Tydfil',
  comparators: () => ({ kind: 'nearest', k: 10 }),
  framework: jointReview,
  language: 'en',
  on: '2026-11-21',
  version: '0',
};

async function run(): Promise<void> {
  const { grids, owned, remembered, record, closedYears } = await readWorkbook();
  const { made } = assess({
    ...merthyr,
    ...{ grids, owned },
    ...(remembered !== undefined && { remembered }),
    ...(record !== undefined && { record }),
    ...(closedYears !== undefined && { closedYears }),
  });
  const { remember } = made;
  await publish(presentSheets(made), { read: owned, remember, record: recordToPublish(made) });
}

const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
  ['read', () => readWorkbook()],
  ['read, judge and publish', run],
  ['read, judge and publish again', run],
  ['enter a judgement', () => enterEntry('grid', 'access', new Map([['level', 'Excellent']]))],
  ['undo the last publish', () => undoLastPublish(['grid'])],
];

async function main(): Promise<void> {
  const table: Record<string, Record<string, number | string>> = {};
  for (const milliseconds of [0, 50, 300]) {
    const host = openHost(openWorkbook(new Uint8Array(readFileSync(sample))), { profile: 'web' });
    useHost(host);
    host.faults.delay(milliseconds);
    for (const [name, step] of steps) {
      host.resetCounts();
      const begun = performance.now();
      await step();
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      const { syncs, bytesIn, bytesOut } = host.counts;
      const row = (table[name] ??= { syncs, 'kB asked': Math.round(bytesIn / 1000), 'kB answered': Math.round(bytesOut / 1000) }); // prettier-ignore
      row[`seconds at ${String(milliseconds)} ms`] = seconds;
    }
  }
  console.table(table);
}

void main();
