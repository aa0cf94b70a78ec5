import { problemWords } from '../../src/definitions/words/problems';
import { advise } from '../../src/definitions/words/advice';
import { Refusal } from '../../src/domain/refusal';
import { appendFinding } from '../../src/excel/appendFinding';
import type { FindingRow } from '../../src/excel/findingRow';
import { removeFinding } from '../../src/excel/removeFinding';
import { unfinishedNamespace } from '../../src/excel/marks';
import type { JobOptions } from '../../src/excel/stop';
import { undoLastPublish } from '../../src/excel/undoLastPublish';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { useHost } from '../../src/host/officeClientNode';
import { openHost } from '../../src/host/openHost';
import {
  changedBook,
  enterOnBook,
  faultBook,
  publishedBook,
  readBook,
  runBook,
  withClosedYear,
} from './faultBook';
import { faultKinds, type FaultKind } from './faultKinds';
import { missingOf, pictureOf, standsAt } from './faultPicture';
import type { RecordBook } from './recordBook';

/** Every job that touches a workbook. The next one after a fault is the same job again, and must come to the same. */
interface Job {
  name: string;
  start: 'fresh' | 'published' | 'changed' | 'found';
  run(options?: JobOptions): Promise<unknown>;
  /** How many positions of each fault are tried, unless FAULTS says how many (or all): what takes long is tried less often. */
  sampled: number;
}

const findingsPlace = {
  sheet: 'Findings',
  headerRow: 0,
  lastRow: 1,
  columns: { domain: 0, source: 1, date: 2, level: 3, weight: 4, text: 5 },
};
const finding = { domain: 'Access', source: 'Audit', date: 45_292, level: 2, weight: 1, text: '=a finding' };
const keeps = ['grid', 'strengths', 'actions', 'years', 'log'] as const;

const jobs: readonly Job[] = [
  { name: 'read', start: 'published', run: (options) => readBook('2024-06-01', options), sampled: 4 },
  { name: 'publish', start: 'fresh', run: (options) => runBook(undefined, undefined, options), sampled: 3 },
  { name: 're-run', start: 'changed', run: (options) => runBook(undefined, undefined, options), sampled: 3 },
  {
    name: 'close a year',
    start: 'published',
    run: (options) => runBook(withClosedYear, undefined, options),
    sampled: 2,
  },
  {
    name: 'undo a publish',
    start: 'published',
    run: (options) => undoLastPublish(keeps, options),
    sampled: 3,
  },
  { name: 'enter a judgement', start: 'published', run: enterOnBook, sampled: 6 },
  {
    name: 'add a finding',
    start: 'published',
    run: (options) => appendFinding(findingsPlace, finding, options),
    sampled: 8,
  },
  {
    name: 'take a finding away',
    start: 'found',
    run: async (options) => {
      await removeFinding(foundRow!, options);
    },
    sampled: 8,
  },
];

/** What was added to the workbook "found". */
let foundRow: FindingRow | undefined;
const starts = new Map<Job['start'], Uint8Array>();
beforeAll(async () => {
  starts.set('fresh', saveWorkbook(faultBook().workbook));
  starts.set('changed', saveWorkbook((await changedBook()).workbook));
  starts.set('published', saveWorkbook((await publishedBook()).workbook));
  const found = open('published');
  foundRow = await appendFinding(findingsPlace, finding);
  starts.set('found', saveWorkbook(found.workbook));
}, 60_000);

function open(start: Job['start']): RecordBook {
  const workbook = openWorkbook(starts.get(start)!);
  const host = openHost(workbook, { profile: 'web', now: () => new Date('2024-06-01T09:00:00Z') });
  useHost(host);
  return { host, workbook };
}

const tried = async (job: Job, options?: JobOptions): Promise<unknown> =>
  job.run(options).then(
    () => undefined,
    (error: unknown) => error,
  );

/** As an officer who stops it once nothing has moved for a while, and waits no longer than a moment for an answer. */
async function triedAndStopped(job: Job, { host }: RecordBook): Promise<unknown> {
  const stop = new AbortController();
  host.resetCounts();
  let unheard = 0;
  const { bridge, counts } = host;
  const hear = bridge.onMessageFromHost;
  let heard = 0;
  bridge.onMessageFromHost = (json) => {
    if (json.includes('"type":2')) heard += 1;
    hear(json);
  };
  const watching = setInterval(() => {
    unheard = counts.syncs > heard ? unheard + 1 : 0;
    if (unheard > 3) stop.abort();
  }, 20);
  const ended = await tried(job, { signal: stop.signal, patience: 5 });
  clearInterval(watching);
  return ended;
}

/** So many numbers from 1 to the last, the first and the last among them. */
function spread(last: number, wanted: number): number[] {
  const asked = process.env.FAULTS === 'all' ? last : Number(process.env.FAULTS ?? wanted);
  const count = Math.min(last, asked);
  if (count === 1) return [1];
  return [...new Set(Array.from({ length: count }, (_, at) => 1 + Math.round((at * (last - 1)) / (count - 1))))];
} // prettier-ignore

const isUnfinished = ({ workbook }: RecordBook): boolean =>
  workbook.customXml.some(({ xml }) => xml.includes(unfinishedNamespace));

/** A refusal that says in both languages what is the matter and what to do. */
function saysWhatToDo(error: unknown): boolean {
  if (!(error instanceof Refusal)) return false;
  return (['en', 'cy'] as const).every((language) => {
    const { message, fix } = advise(problemWords, error.code, language, error.details);
    return message.length > 10 && fix.length > 10;
  });
}

const codeOf = (error: unknown): string => (error instanceof Error ? error.message : 'nothing');

/** Which sheets are as neither, and from where on. */
function differing(
  now: Map<string, string>,
  before: Map<string, string>,
  after: Map<string, string>,
): string {
  return [...new Set([...now.keys(), ...before.keys(), ...after.keys()])]
    .filter((sheet) => now.get(sheet) !== before.get(sheet))
    .map((sheet) => {
      const [seen = '', then = ''] = [now.get(sheet), before.get(sheet)];
      const at = Array.from(seen).findIndex((letter, index) => letter !== then[index]);
      return `${sheet}${now.get(sheet) === after.get(sheet) ? ' as after' : ''} ${seen.slice(at - 60, at + 40)} | ${then.slice(at - 60, at + 40)}`;
    })
    .join('; ');
}

type Count = Record<'tried' | 'of' | 'before' | 'after' | 'mended by the next', number>;
const counts = new Map<string, Count>();

async function faultIn(job: Job, kind: FaultKind, wrong: string[]): Promise<void> {
  const whole = open(job.start);
  const before = pictureOf(whole);
  whole.host.resetCounts();
  expect(await tried(job)).toBeUndefined();
  const last = whole.host.counts[kind.counts];
  const after = pictureOf(whole);
  const count: Count = { tried: 0, of: last, before: 0, after: 0, 'mended by the next': 0 };
  counts.set(`${job.name}: ${kind.name}`, count);
  const masked = (sheet: string): boolean => kind.masked?.includes(sheet) === true;
  for (const n of spread(last, job.sampled)) {
    const at = `${job.name}: ${kind.name} ${n} of ${last}`;
    const book = open(job.start);
    kind.set(book, n);
    const refusal = kind.isStopped ? await triedAndStopped(job, book) : await tried(job);
    book.host.faults.clear();
    count.tried += 1;
    if (refusal !== undefined && !saysWhatToDo(refusal)) wrong.push(`${at}: says ${codeOf(refusal)}`);
    const picture = (): Map<string, string> =>
      new Map([...pictureOf(book)].map(([sheet, seen]) => [sheet, seen.replaceAll('Our grid', 'Judgement grid')]));
    const stands = standsAt(picture(), before, after, masked);
    const isMended = stands === 'between' && refusal !== undefined && isUnfinished(book);
    if (stands === 'between' && !isMended)
      wrong.push(`${at}: between, ${codeOf(refusal)}: ${differing(picture(), before, after)}`);
    if (stands === 'before' && refusal === undefined && job.name !== 'read' && !kind.masked)
      wrong.push(`${at}: said to be done`);
    count[stands === 'between' ? 'mended by the next' : stands] += 1;
    if (!isMended) wrong.push(...missingOf(book, before).map((what) => `${at}: lost ${what}`));
    kind.lift?.(book);
    const next = refusal === undefined || stands === 'after' ? undefined : await tried(job);
    if (next !== undefined && !(next instanceof Refusal && next.code === 'nothingToUndo'))
      wrong.push(`${at}: the next run ${codeOf(next)}`);
    if (standsAt(picture(), after, after, masked) === 'between') wrong.push(`${at}: the next run is another: ${codeOf(refusal)}, ${differing(picture(), after, after)}`);
    wrong.push(...missingOf(book, before).map((what) => `${at}: lost ${what} after the next`));
    if (kind.kept?.(book) === false) wrong.push(`${at}: lost what was changed`);
    if (isUnfinished(book) && stands === 'between') wrong.push(`${at}: still unfinished`);
    // the host's own timers have their turn: each that waits for it keeps its workbook in memory
    await new Promise((resolve) => setTimeout(resolve));
  }
} // prettier-ignore

describe.each(jobs.map((job) => [job.name, job] as const))('to %s', (_, job) => {
  test.each(faultKinds.map((kind) => [kind.name, kind] as const))(
    'while it happens to “%s”: as before or as after, all of the officer’s is there, it says what to do, and the next run works',
    async (_name, kind) => {
      const wrong: string[] = [];
      await faultIn(job, kind, wrong);
      expect(wrong).toEqual([]);
    },
    process.env.FAULTS === undefined ? 120_000 : 3_600_000,
  );
});

afterAll(() => {
  const width = Math.max(...[...counts.keys()].map((name) => name.length));
  const rows = [...counts].map(([name, count]) =>
    [name.padEnd(width), ...Object.values(count).map((n) => String(n).padStart(8))].join(''),
  );
  const sum = [...counts.values()].reduce((all, { tried: n }) => all + n, 0);
  const head = ['job: fault'.padEnd(width), '   tried      of  before   after  mended'].join('');
  console.log([head, ...rows, `${String(sum)} faults`].join('\n'));
});
