import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runNode, type Run } from './runNode';

/**
 * The command on a whole country's figures: the sample; 641,070 rows of LAIT read, and assessed; a report to committee for each of 22
 * Welsh councils; results.json for each of 158 English authorities, on one core, with one thread and with two. The middle of three runs each, or of as many as it is told: `npm run bench:country -- 1`. LAIT's
 * file is the data that the project shares, beside the checkout: without it only the sample is measured.
 */
const root = resolve(__dirname, '../..');
const folder = join(root, '.tmp/country');
const command = join(root, 'src/cli/judgement-grid.cjs');
const sample = join(root, 'assets/judgement-grid-sample.xlsx');
const times = Number(process.argv[2] ?? 3);
const lait = resolve(root, '../shared/data/england/lait_bds_long.csv.gz');

/** @param files how many it should leave in the folder */
function row(name: string, argv: readonly string[], files = 0, onOneCore = false): Run {
  const runs = Array.from({ length: times }, () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const run = runNode([command, ...argv], [], onOneCore);
    const made = readdirSync(folder).length;
    if (made !== files) throw new Error(`${name}: ${String(made)} files, not ${String(files)}`);
    return run;
  });
  runs.sort((a, b) => a.seconds - b.seconds);
  const middle = runs[Math.floor(times / 2)] as Run;
  const { seconds, processor, megabytes } = middle;
  const used = `(processor ${processor.toFixed(1)} s)  ${megabytes.toFixed(0)} MB`;
  process.stdout.write(`${name.padEnd(44)}${seconds.toFixed(1).padStart(6)} s  ${used}\n`);
  return middle;
}

/** How much more two cores of this machine do than one: the same job twice at once, against once. */
async function twoCores(argv: readonly string[]): Promise<number> {
  const run = (): Promise<unknown> =>
    new Promise((resolve) =>
      spawn(process.execPath, [command, ...argv], { stdio: 'ignore' }).on('exit', resolve),
    );
  const took = async (jobs: number): Promise<number> => {
    const start = performance.now();
    await Promise.all(Array.from({ length: jobs }, run));
    return performance.now() - start;
  };
  await run();
  return (2 * (await took(1))) / (await took(2));
}

async function main(): Promise<void> {
  const one = ['--out', join(folder, 'out.xlsx'), '--json', join(folder, 'results.json')];
  row(
    'the sample, one council: workbook and results',
    ['assess', sample, '--authority', 'Merthyr Tydfil', ...one],
    2,
  );
  row('the sample, 22 reports in Word', ['assess', sample, '--authority', 'all', '--report', folder], 22);
  if (existsSync(lait)) {
    const read = row('LAIT, 641,070 rows: inspect', ['inspect', lait]);
    const results = join(folder, 'results.json');
    row('LAIT, one authority: results', ['assess', lait, '--authority', 'Darlington', '--json', results], 1);
    const all = ['assess', lait, '--authority', 'all', '--json', folder];
    const alone = row('LAIT, 158 authorities: results, one thread', [...all, '--workers', '1'], 158);
    const two = row('LAIT, 158 authorities: results, two threads', [...all, '--workers', '2'], 158);
    // one thread is no measure of one core: V8 compiles and collects on the other meanwhile
    const oneCore =
      process.platform === 'linux'
        ? row('LAIT, 158 authorities: results, on one core', [...all, '--workers', '1'], 158, true)
        : undefined;
    if (oneCore) {
      const cores = (oneCore.seconds / two.seconds).toFixed(2);
      process.stdout.write(`two cores: ${cores} times as fast as one\n`);
    }
    const ratio = (alone.seconds / two.seconds).toFixed(2);
    const afterReading = ((alone.seconds - read.seconds) / (two.seconds - read.seconds)).toFixed(2);
    const most = (await twoCores(['inspect', lait])).toFixed(2);
    const attainable = ((2 * alone.seconds) / alone.processor).toFixed(2);
    const busy = ((100 * two.processor) / (2 * two.seconds)).toFixed(0);
    process.stdout.write(
      `two threads: ${ratio} times as fast as one, of ${attainable} that two cores could be at its processor time; both busy ${busy}% of it; ${afterReading} once the file is read; two jobs at once: ${most} times\n`,
    );
  }
  rmSync(folder, { recursive: true, force: true });
}

void main();
