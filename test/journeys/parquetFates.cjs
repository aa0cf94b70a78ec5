/**
 * What becomes of damaged Parquet files, for a test: read one after another on one thread; where that hangs, as the command reads it. Runs by
 * itself: the Parquet packages are ES modules, which the tests' runner does not load. Prints what became of each, in order, as JSON.
 */
const { Worker, isMainThread, parentPort } = require('node:worker_threads');
require('tsx/cjs');
const { parquetGrid } = require('../../src/read/parquetGrid.ts');
const { readParquet } = require('../../src/cli/parquet/readParquet.ts');
const { wholeFiles } = require('../fuzz/wholeFiles.ts');
const { seeded } = require('./seeded.ts');

const thread = require.resolve('../fuzz/parquetThread.cjs');
const hangs = 1_000; // milliseconds after which a file is read as the command reads it

async function damagedFiles() {
  const whole = (await wholeFiles()).find(({ ending }) => ending === '.parquet').bytes;
  const random = seeded(20261122);
  const cuts = Array.from({ length: 100 }, (_, i) => whole.slice(0, Math.floor((whole.length * i) / 100)));
  const flips = Array.from({ length: 500 }, () => {
    const copy = whole.slice();
    copy[Math.floor(random() * copy.length)] ^= 1 << Math.floor(random() * 8);
    return copy;
  });
  return [...cuts, ...flips];
}

async function fate(read) {
  const began = performance.now();
  const said = await read().then(
    (grid) => `read ${grid.values.length}`,
    (error) => (error.name === 'Refusal' ? error.code : `a crash: ${error.message}`),
  );
  return { said, took: Math.round(performance.now() - began) };
}

async function readAll() {
  const files = await damagedFiles();
  const fates = [];
  while (fates.length < files.length) {
    const worker = new Worker(__filename);
    worker.postMessage(files.slice(fates.length));
    const next = () => new Promise((resolve) => {
      const timer = setTimeout(resolve, fates.length === 0 ? 60_000 : hangs);
      worker.once('message', (one) => { clearTimeout(timer); resolve(one); });
    }); // prettier-ignore
    worker.once('error', (error) => { throw error; }); // prettier-ignore
    await new Promise((resolve) => worker.once('message', resolve));
    for (let one = await next(); one !== undefined && fates.length < files.length; one = await next())
      fates.push(one);
    await worker.terminate();
    if (fates.length === files.length) break;
    const file = { fileName: 'x', bytes: files[fates.length] };
    fates.push({ ...(await fate(() => readParquet(file, { workerFile: thread }))), hung: true });
  }
  process.stdout.write(JSON.stringify(fates));
}

if (isMainThread) void readAll();
else {
  parentPort.once('message', async (files) => {
    parentPort.postMessage('ready');
    for (const bytes of files) parentPort.postMessage(await fate(() => parquetGrid('x', bytes)));
  });
}
