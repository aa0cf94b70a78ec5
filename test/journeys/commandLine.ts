import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export const root = join(__dirname, '../..');
export const sample = join(root, 'assets/judgement-grid-sample.xlsx');

const made: string[] = [];

/** A folder of its own for a test's files; it is taken away after the tests of the file that asked for it. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'judgement-grid-'));
  made.push(folder);
  return folder;
}

function takeAway(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

if (typeof afterAll === 'function') afterAll(takeAway);
else process.on('exit', takeAway);

export interface Ran {
  code: number;
  out: string;
  error: string;
}

/** Runs a command line in this process: what it printed, and its exit code. */
export async function commandLine(...argv: string[]): Promise<Ran> {
  const ran = { out: '', error: '' };
  const code = await run(argv, {
    out: (text) => (ran.out += text),
    error: (text) => (ran.error += text),
    showsProgress: false,
    signal: new AbortController().signal,
    today: '2026-11-21',
    version: '0.0.0',
  });
  return { code, ...ran };
}
