/**
 * What becomes of Parquet files that ask for too much, for a test: read here, or opened by the command on a thread of its own. Runs by
 * itself: the Parquet packages are ES modules, which the tests' runner does not load. Prints what became of each, in order, as JSON.
 */
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
require('tsx/cjs');
const { boundedUnpackers } = require('../../src/cli/parquet/boundedUnpackers.ts');
const { run } = require('../../src/cli/run.ts');
const { parquetGrid } = require('../../src/read/parquetGrid.ts');
const { parquetBombs } = require('./parquetBombs.ts');

const workerFile = require.resolve('../fuzz/parquetThread.cjs');
const folder = mkdtempSync(join(tmpdir(), 'judgement-grid-'));
const codes = { badParquet: 'damaged', parquetTooLarge: 'too large' };

async function readHere(bytes) {
  return parquetGrid('x', bytes, boundedUnpackers).then(
    () => 'read',
    (error) => codes[error.code] ?? `a crash: ${error.message}`,
  );
}

/** What the command said: the fate, or all of it where it is not one sentence of those. */
async function opened(bytes) {
  const path = join(folder, 'figures.parquet');
  writeFileSync(path, bytes);
  const ran = { out: '', error: '' };
  const say = { out: (text) => (ran.out += text), error: (text) => (ran.error += text) };
  const signal = new AbortController().signal;
  const code = await run(['inspect', path], { ...say, showsProgress: false, signal, today: '2026-11-21', version: '0', workerFile });
  const isWithoutFigures = code === 3 && ran.error.includes('No table that could be read'); // read whole, and there are none
  if (isWithoutFigures || (code === 0 && ran.error === '')) return 'read';
  const said = /^judgement-grid: “figures\.parquet” (is damaged|holds more)[^\n]+\n$/.exec(ran.error)?.[1];
  return code === 4 && said !== undefined ? { 'is damaged': 'damaged', 'holds more': 'too large' }[said] : `${code} ${ran.error}`;
} // prettier-ignore

async function fateOf({ name, make, byCommand }) {
  const bytes = make();
  const before = process.memoryUsage.rss();
  let most = before;
  const watching = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10);
  const began = performance.now();
  const fate = await (byCommand ? opened(bytes) : readHere(bytes));
  const took = Math.round(performance.now() - began);
  clearInterval(watching);
  return {
    name,
    fate,
    took,
    megabytes: Math.round((Math.max(most, process.memoryUsage.rss()) - before) / 1e6),
  };
}

async function all() {
  const fates = [];
  for (const bomb of parquetBombs) fates.push(await fateOf(bomb));
  rmSync(folder, { recursive: true });
  process.stdout.write(
    JSON.stringify({ fates, megabytes: Math.round(process.resourceUsage().maxRSS / 1e3) }),
  );
}

void all();
