import { spawnSync } from 'node:child_process';

/** What a run of Node took, from its start to its end. */
export interface Run {
  /** By the clock. */
  seconds: number;
  /** User and system together, of all threads: what a busy machine does not lengthen. */
  processor: number;
  /** The most memory that it held. */
  megabytes: number;
  out: string;
}

/** Ten minutes. */
const most = 600_000;
/** The child says at its end what it used. */
const watch = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs';
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeSync(3, [(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024].join(' '));
  });`,
)}`;

/** Runs a script in a process of its own.
 * @param flags of Node itself
 * @param onOneCore the whole process, its threads and what V8 does beside them, has one core: `taskset` of Linux
 * @throws Error where it fails or takes more than ten minutes, with the first lines of what it said */
export function runNode(argv: readonly string[], flags: readonly string[] = [], onOneCore = false): Run {
  const [program = '', ...rest] = [...(onOneCore ? ['taskset', '-c', '0'] : []), process.execPath, ...flags];
  const start = performance.now();
  const ran = spawnSync(program, [...rest, '--import', watch, ...argv], {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: most,
  });
  const seconds = (performance.now() - start) / 1000;
  const [processor, megabytes] = (ran.output[3] ?? '').split(' ').map(Number);
  if (ran.status !== 0 || processor === undefined || megabytes === undefined) {
    const said = `${ran.stderr}${ran.stdout}`.split('\n').slice(0, 3).join(' ');
    throw new Error(`${argv.slice(0, 2).join(' ')} failed: ${said}`);
  }
  return { seconds, processor, megabytes, out: ran.stdout };
}
