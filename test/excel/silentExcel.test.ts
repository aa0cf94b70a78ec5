import { appendFinding } from '../../src/excel/appendFinding';
import { publish } from '../../src/excel/publish';
import { readWorkbook } from '../../src/excel/readWorkbook';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import type { JobOptions } from '../../src/excel/stop';
import { seenIn } from './seenIn';
import { smallPlans } from './smallPlans';
import { workbookFor } from './workbookFor';

type Opened = ReturnType<typeof workbookFor>;

const place = { sheet: 'Figures', headerRow: 0, lastRow: 1, columns: { domain: 0, text: 1 } };
const jobs: readonly (readonly [string, (options: JobOptions) => Promise<unknown>])[] = [
  ['reading', (options) => readWorkbook(options)],
  ['publishing', (options) => publish(smallPlans('two'), options)],
  ['undoing the publish', (options) => undoLastPublish([], options)],
  ['adding a finding', (options) => appendFinding(place, { domain: 'Access', text: 'Audit' }, options)],
];

async function published(): Promise<Opened> {
  const opened = workbookFor({ Figures: [['Code', 'Value'], ['A', 1]] }); // prettier-ignore
  await publish(smallPlans('one'));
  return opened;
}

const seen = ({ workbook }: Opened): string => JSON.stringify(seenIn(workbook));
const later = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(jobs)('%s, when Excel never answers', (_, job) => {
  test('waits until the officer stops it, then ends with what to do; the next job works as if nothing had been', async () => {
    const whole = await published();
    whole.host.resetCounts();
    await job({});
    // the last request tidies up behind the job: nobody waits for its answer
    const syncs = whole.host.counts.syncs - 1;
    const after = seen(whole);
    for (let n = 1; n <= syncs; n++) {
      const opened = await published();
      opened.host.faults.dropAnswer(n, 'silence');
      const stop = new AbortController();
      let ended: unknown;
      const doing = job({ signal: stop.signal, patience: 30 }).catch((error: unknown) => {
        ended = error;
      });
      await later(40);
      expect([n, ended]).toEqual([n, undefined]);
      stop.abort();
      await doing;
      expect([n, ended]).toMatchObject([n, { code: 'stoppedWaiting' }]);
      if (_ !== 'adding a finding') {
        await job({}).catch((error: unknown) => {
          expect(error).toMatchObject({ code: 'nothingToUndo' });
        });
        expect([n, seen(opened)]).toEqual([n, after]);
      }
    }
  }, 60_000);
});

test('a job that was given up does nothing more, even if Excel answers in the end', async () => {
  const { host, workbook } = await published();
  const before = seen({ host, workbook });
  const hear = host.bridge.onMessageFromHost;
  let late: string | undefined;
  // the first answer comes late
  host.bridge.onMessageFromHost = (json) => {
    late ??= json;
    host.bridge.onMessageFromHost = hear;
  };
  const stop = new AbortController();
  const doing = publish(smallPlans('two'), { signal: stop.signal, patience: 20 });
  setTimeout(() => {
    stop.abort();
  }, 20);
  await expect(doing).rejects.toMatchObject({ code: 'stoppedWaiting' });
  host.resetCounts();
  hear(late!);
  await later(50);
  expect(seen({ host, workbook })).toBe(before);
  expect(host.counts.syncs).toBeLessThanOrEqual(1);
});

test('where Excel answers, a job that is stopped waits for it, however slow it is, and puts back what it wrote', async () => {
  const opened = await published();
  const before = seen(opened);
  opened.host.faults.delay(60);
  const stop = new AbortController();
  let steps = 0;
  const doing = publish(smallPlans('two'), {
    signal: stop.signal,
    patience: 500,
    onProgress: () => {
      if (++steps === 2) stop.abort();
    },
  });
  await expect(doing).rejects.toMatchObject({ code: 'stopped' });
  expect(seen(opened)).toBe(before);
});
