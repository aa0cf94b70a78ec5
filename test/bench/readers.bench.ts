import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeLargeFigures } from '../host/file/makeLargeFigures';
import { runNode, type Run } from './runNode';

/**
 * Our whole `assess`, read to written, against what others need to read the same workbook: `npm run bench:readers [library …]`.
 * Each is a process of its own; time is from its start to its end, memory its peak. Ours and the quickest of the others take five turns, of
 * which the best of each is shown, and the ratio in each; the others run once, ten minutes at most. They are installed beside the
 * checkout's temporary files the first time.
 */
const packages = {
  hucre: 'hucre@1.0.0',
  xlsx: 'xlsx@0.18.5',
  exceljs: 'exceljs@4.4.0',
  'excelize-wasm': 'excelize-wasm@0.1.3',
} as const;
type Library = keyof typeof packages;

const root = resolve(__dirname, '../..');
const folder = join(root, '.tmp/readers');
const command = join(root, 'src/cli/judgement-grid.cjs');

function main(): void {
  const asked = process.argv.slice(2);
  const wanted = (Object.keys(packages) as Library[]).filter(
    (name) => asked.length === 0 || asked.includes(name),
  );
  mkdirSync(folder, { recursive: true });
  install(wanted);
  for (const [rows, columns] of [
    [100_000, 10],
    [456_000, 6],
  ] as const) {
    const path = join(folder, `figures-${rows}-${columns}.xlsx`);
    if (!existsSync(path)) writeFileSync(path, makeLargeFigures(rows, columns));
    const size = (readFileSync(path).length / 1e6).toFixed(0);
    print(`\n${rows.toLocaleString('en')} rows × ${columns} columns (${size} MB)`);
    const ours = [command, 'assess', path, '--authority', 'Darlington', '--out', join(folder, 'out.xlsx')];
    const reading = (name: Library): string[] => [
      join(__dirname, 'readers/readFile.cjs'),
      name,
      folder,
      path,
    ];
    const quickest = wanted.find((name) => name === 'hucre') ?? wanted[0];
    const turns = Array.from({ length: 5 }, () => [
      run(ours),
      quickest === undefined ? undefined : run(reading(quickest)),
    ]);
    const whole = best(turns.map(([own]) => own));
    const ratios = turns
      .flatMap(([own, other]) => (own && other ? [own.seconds / other.seconds] : []))
      .sort((a, b) => a - b);
    row('ours: assess, read to written', whole, undefined);
    const read = wanted.map((name) => {
      const result = name === quickest ? best(turns.map(([, other]) => other)) : run(reading(name));
      row(`${name}: reading alone`, result, whole);
      return result;
    });
    if (whole !== undefined && read.some((each) => each !== undefined)) verdict(whole, read);
    print(
      `  time of the whole job in turns with ${quickest ?? ''}: ${ratios.map((each) => each.toFixed(2)).join(', ')}`,
    );
  }
}

/** Ours against the fastest and against the one that needs least memory. */
function verdict(whole: Run, read: readonly (Run | undefined)[]): void {
  const others = read.filter((each) => each !== undefined);
  for (const [what, of] of [
    ['time', (each: Run) => each.seconds],
    ['processor time', (each: Run) => each.processor],
    ['memory', (each: Run) => each.megabytes],
  ] as const) {
    const ratio = of(whole) / Math.min(...others.map(of));
    print(
      `  ${what} of the whole job, the least of their reading being 1: ${ratio.toFixed(2)} ${ratio < 1 ? 'met' : 'MISSED'}`,
    );
  }
}

function install(wanted: readonly Library[]): void {
  const absent = wanted.filter((name) => !existsSync(join(folder, 'node_modules', name)));
  if (absent.length === 0) return;
  print(`installing ${absent.join(', ')} into .tmp/readers`);
  const specs = absent.map((name) => packages[name]);
  execFileSync('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', '--silent', ...specs], {
    stdio: 'inherit',
  });
}

/** The shortest of several runs; undefined where all failed. */
function best(runs: readonly (Run | undefined)[]): Run | undefined {
  return runs.filter((each) => each !== undefined).sort((a, b) => a.seconds - b.seconds)[0];
}

/** @returns undefined where it failed, or took longer than ten minutes */
function run(argv: readonly string[]): Run | undefined {
  try {
    // ours runs as it does for anybody; others need more memory than Node gives by itself
    return runNode(argv, argv[0] === command ? [] : ['--max-old-space-size=8000']);
  } catch (error) {
    print(`  ${String(error)}`);
    return undefined;
  }
}

/** @param ours ours, where the row is another's: how many times as long it takes */
function row(name: string, result: Run | undefined, ours: Run | undefined): void {
  if (result === undefined) {
    print(`  ${name.padEnd(34)} failed, or took more than ten minutes`);
    return;
  }
  const { seconds, processor, megabytes } = result;
  const times = ours === undefined ? '' : `  ${(seconds / ours.seconds).toFixed(2)} × ours`;
  print(
    `  ${name.padEnd(34)}${seconds.toFixed(2).padStart(7)} s  (processor ${processor.toFixed(2)} s)  ${megabytes.toFixed(0).padStart(6)} MB${times}`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
