import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { newFolder, root } from '../journeys/commandLine';
import { seeded } from '../journeys/seeded';
import { bytesDamages, damaged, damagedText, partDamages } from './damage';
import { watchdog } from './watchdog';
import { wholeFiles, type WholeFile } from './wholeFiles';

/**
 * Damages files of every kind that we open for some minutes and runs the main job on each: `npm run fuzz -- [minutes] [seed]`. It stops at
 * the first crash, hang, half-written file or answer that is not one clear sentence, keeps the file in .tmp, and prints the counts.
 */
const patience = 10_000; // milliseconds that one run may take
const memory = 1_500_000_000; // bytes that the process may ever hold
const [, , minutes = '10', seed = String(Date.now() % 1_000_000)] = process.argv;

async function fuzz(): Promise<void> {
  const random = seeded(Number(seed));
  const whole = await wholeFiles();
  const counts = new Map<string, number>();
  const times: number[] = [];
  const began = performance.now();
  const folder = newFolder();
  const watching = watchdog(2 * patience, `A hang. The file is in ${folder}, seed ${seed}.`);
  while (performance.now() - began < Number(minutes) * 60_000) {
    const file = one(whole, random);
    const { how, bytes } = harmed(file, random);
    const input = join(folder, `in${file.ending}`);
    writeFileSync(input, bytes);
    const out = join(folder, 'out');
    mkdirSync(out);
    const start = performance.now();
    watching.begins();
    const fault = await faultOf(input, out).catch((error: unknown) => `a crash: ${String(error)}`);
    watching.ends();
    const took = performance.now() - start;
    times.push(took);
    const most = peak();
    const wrong =
      took > patience ? `a hang: ${Math.round(took)} ms` : most > memory ? `memory: ${most} bytes` : fault;
    if (typeof wrong === 'string') {
      const kept = `.tmp/fuzz-${seed}-${times.length}${file.ending}`;
      mkdirSync(join(root, '.tmp'), { recursive: true });
      copyFileSync(input, join(root, kept));
      console.error(`Run ${times.length} of seed ${seed} (${how}): ${wrong}\nThe file is ${kept}`);
      process.exitCode = 1;
      break;
    }
    const kind = `${file.ending}, ${how}, exit ${wrong}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    rmSync(out, { recursive: true });
    rmSync(input);
  }
  for (const [kind, count] of [...counts].sort()) console.log(`${String(count).padStart(6)}  ${kind}`);
  times.sort((a, b) => a - b);
  const at = (share: number): string =>
    `${Math.round(times[Math.floor(share * (times.length - 1))] ?? 0)} ms`;
  console.log(`${times.length} runs, seed ${seed}; half took less than ${at(0.5)}, the slowest ${at(1)}`);
  console.log(`memory at most ${Math.round(peak() / 1e6)} MB`);
}

/** A damaged copy of a file, and what was done to it. */
function harmed({ ending, bytes }: WholeFile, random: () => number): { how: string; bytes: Uint8Array } {
  if (ending === '.csv' && random() < 0.7) {
    const text = damagedText(new TextDecoder().decode(bytes), random);
    return { how: 'text', bytes: new TextEncoder().encode(text) };
  }
  const how = one(ending === '.xlsx' ? [...bytesDamages, ...partDamages] : bytesDamages, random);
  return { how, bytes: damaged(bytes, how, random) };
}

/** The exit code of a run that went as it must, or what was wrong with it. */
async function faultOf(input: string, folder: string): Promise<number | string> {
  const asked = ['assess', input, '--authority', 'Merthyr Tydfil', '--comparators', 'country'];
  const made = ['--out', join(folder, 'out.xlsx'), '--json', join(folder, 'out.json')];
  const ran = { out: '', error: '' };
  const code = await run([...asked, ...made], {
    out: (text) => (ran.out += text),
    error: (text) => (ran.error += text),
    showsProgress: false,
    signal: new AbortController().signal,
    today: '2026-11-21',
    version: '0.0.0',
    workerFile: join(__dirname, 'parquetThread.cjs'),
  });
  const files = readdirSync(folder).length;
  if (![0, 2, 3, 4].includes(code)) return `exit ${code}: ${ran.error}`;
  if (code === 0) return files === 2 ? 0 : `${files} files were written`;
  if (files !== 0) return 'a refused run left a file';
  if (!/^judgement-grid: [^\n]+\n$/.test(ran.error)) return `not one sentence: ${ran.error}`;
  return /did not foresee|\bat .*\.ts:\d+|Error:|undefined|\[object/.test(ran.error)
    ? `no clear sentence: ${ran.error}`
    : code;
}

/** The most bytes that this process ever held. */
function peak(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function one<Kind>(of: readonly Kind[], random: () => number): Kind {
  const chosen = of[Math.floor(random() * of.length)];
  if (chosen === undefined) throw new RangeError('there is nothing to choose from');
  return chosen;
}

void fuzz();
