import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { makeLargeFigures } from '../host/file/makeLargeFigures';

/**
 * Our whole `assess`, read to written, against what others need to read the same workbook: `npm run bench:readers [library …]`.
 * Each is a process of its own; time is from its start to its end, memory its peak. The others are installed beside the
 * checkout's temporary files the first time. It takes some minutes: name libraries to run fewer.
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
    print(`\n${rows.toLocaleString('en')} rows × ${columns} columns (${size} MB), best of two`);
    const out = join(folder, 'out.xlsx');
    const whole = best([command, 'assess', path, '--authority', 'Darlington', '--out', out]);
    row('ours: assess, read to written', whole);
    for (const name of wanted) {
      const read = best(
        [join(__dirname, 'readers/readFile.cjs'), name, folder, path],
        name === 'hucre' ? 2 : 1,
      );
      row(`${name}: reading alone`, read);
      if (name === 'hucre' && read !== undefined && whole !== undefined)
        print(
          `  whole job in less time than hucre reads: ${whole.seconds < read.seconds ? 'met' : 'MISSED'}`,
        );
    }
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

interface Run {
  seconds: number;
  /** User and system together: what a busy machine does not lengthen. */
  processor: number;
  megabytes: number;
}

/** @returns undefined where it failed */
function best(argv: readonly string[], runs = 2): Run | undefined {
  const results = Array.from({ length: runs }, () => run(argv)).filter((each) => each !== undefined);
  return results.sort((a, b) => a.seconds - b.seconds)[0];
}

function run(argv: readonly string[]): Run | undefined {
  // The child says at its end what it used.
  const watch = `process.on('exit',()=>{const{userCPUTime,systemCPUTime,maxRSS}=process.resourceUsage();require('node:fs').writeSync(2,'USED '+(userCPUTime+systemCPUTime)/1e6+' '+maxRSS/1024+'\\n')})`;
  const preload = join(folder, 'watch.cjs');
  writeFileSync(preload, watch);
  const start = performance.now();
  const child = spawnSync(process.execPath, ['--max-old-space-size=8000', '-r', preload, ...argv], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const seconds = (performance.now() - start) / 1000;
  const used = /USED ([\d.]+) ([\d.]+)/.exec(child.stderr);
  if (child.status !== 0 || used === null) {
    print(`  ${argv.slice(0, 2).join(' ')} failed: ${child.stderr.split('\n').slice(0, 3).join(' ')}`);
    return undefined;
  }
  return { seconds, processor: Number(used[1]), megabytes: Number(used[2]) };
}

function row(name: string, result: Run | undefined): void {
  if (result === undefined) return;
  const { seconds, processor, megabytes } = result;
  print(
    `  ${name.padEnd(34)}${seconds.toFixed(2).padStart(7)} s  (processor ${processor.toFixed(2)} s)  ${megabytes.toFixed(0).padStart(6)} MB`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

main();
