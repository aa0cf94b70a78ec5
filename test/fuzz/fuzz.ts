import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fortyNineParts } from '../host/file/fortyNineParts';
import { commandLine, newFolder, root, sample } from '../journeys/commandLine';
import { seeded } from '../journeys/seeded';
import { damaged, damagedText, damages } from './damage';

/**
 * Damages workbooks and texts of figures for some minutes and runs the main job on each: `npm run fuzz -- [minutes] [seed]`. It stops at
 * the first crash, hang, half-written file or answer that is not one clear sentence, keeps the file in .tmp, and prints the counts.
 */
const patience = 10_000; // milliseconds that one run may take
const memory = 1_500_000_000; // bytes that the process may hold
const [, , minutes = '10', seed = String(Date.now() % 1_000_000)] = process.argv;

const workbooks = [new Uint8Array(readFileSync(sample)), fortyNineParts()];
const figures = [
  'Council,Indicator,Period,Value,Numerator,Denominator',
  ...['Cardiff', 'Swansea', 'Powys', 'Newport', 'Conwy', 'Merthyr Tydfil'].flatMap((council, at) =>
    ['2013-14', '2014-15', '2015-16'].map(
      (period, year) =>
        `${council},SC1 Reviews on time,${period},${60 + at + year}%,${120 + 2 * at + 2 * year},200`,
    ),
  ),
].join('\n');

async function fuzz(): Promise<void> {
  const random = seeded(Number(seed));
  const counts = new Map<string, number>();
  const began = performance.now();
  const folder = newFolder();
  let slowest = 0;
  let most = 0;
  let runs = 0;
  while (performance.now() - began < Number(minutes) * 60_000) {
    runs += 1;
    const how = damages[Math.floor(random() * (damages.length + 2))] ?? 'text';
    const book = workbooks[Math.floor(random() * workbooks.length)] ?? new Uint8Array();
    const input = join(folder, how === 'text' ? 'in.csv' : 'in.xlsx');
    writeFileSync(input, how === 'text' ? damagedText(figures, random) : damaged(book, how, random));
    const out = join(folder, 'out');
    mkdirSync(out);
    const start = performance.now();
    const fault = await faultOf(input, out).catch((error: unknown) => `a crash: ${String(error)}`);
    const took = performance.now() - start;
    slowest = Math.max(slowest, took);
    most = Math.max(most, process.memoryUsage.rss());
    const wrong =
      took > patience ? `a hang: ${Math.round(took)} ms` : most > memory ? `memory: ${most} bytes` : fault;
    if (typeof wrong === 'string') {
      const kept = join(root, '.tmp', `fuzz-${seed}-${runs}${input.slice(input.lastIndexOf('.'))}`);
      mkdirSync(join(root, '.tmp'), { recursive: true });
      writeFileSync(kept, readFileSync(input));
      console.error(
        `Run ${runs} of seed ${seed} (${how}): ${wrong}\nThe file is ${kept.slice(root.length + 1)}`,
      );
      process.exitCode = 1;
      break;
    }
    const kind = `${how}, exit ${wrong}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    rmSync(out, { recursive: true });
  }
  rmSync(folder, { recursive: true });
  for (const [kind, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${kind}`);
  console.log(
    `${runs} runs, seed ${seed}; the slowest took ${Math.round(slowest)} ms; memory at most ${Math.round(most / 1e6)} MB`,
  );
}

/** The exit code of a run that went as it must, or what was wrong with it. */
async function faultOf(input: string, folder: string): Promise<number | string> {
  const made = ['--out', join(folder, 'out.xlsx'), '--json', join(folder, 'out.json')];
  const ran = await commandLine(
    'assess',
    input,
    '--authority',
    'Merthyr Tydfil',
    '--comparators',
    'country',
    ...made,
  );
  const files = readdirSync(folder).length;
  if (![0, 2, 3, 4].includes(ran.code)) return `exit ${ran.code}: ${ran.error}`;
  if (ran.code === 0) return files === 2 ? 0 : `${files} files were written`;
  if (files !== 0) return 'a refused run left a file';
  if (!/^judgement-grid: [^\n]+\n$/.test(ran.error)) return `not one sentence: ${ran.error}`;
  return /\bat .*\.ts:\d+|Error:|undefined|\[object/.test(ran.error)
    ? `no clear sentence: ${ran.error}`
    : ran.code;
}

void fuzz();
