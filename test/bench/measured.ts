import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a run took: processor seconds (this machine's load aside) and the most memory that it held. */
export interface Measured {
  seconds: number;
  megabytes: number;
}

/** Runs the built command in a process of its own, with memory as it needs.
 * @throws Error where it fails, or does not say that it found so many readings */
export function measured(root: string, argv: readonly string[], readings: number): Measured {
  const preload = join(root, '.tmp/growth/measure.cjs');
  writeFileSync(
    preload,
    `process.on('exit', () => {
      const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
      const found = { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
      require('node:fs').writeSync(3, JSON.stringify(found));
    });`,
  );
  const command = join(root, 'dist/cli/judgement-grid.cjs');
  const words = ['--max-old-space-size=12000', '--require', preload, command, ...argv];
  const ran = spawnSync(process.execPath, words, {
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const said = ran.stdout.replaceAll(',', '');
  if (ran.status !== 0 || !said.includes(String(readings))) {
    throw new Error(`${argv.join(' ')}: ${ran.stderr}${ran.stdout.slice(0, 400)}`);
  }
  return JSON.parse(ran.output[3] ?? '') as Measured;
}
