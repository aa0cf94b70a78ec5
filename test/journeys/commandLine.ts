import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

export const root = join(__dirname, '../..');
export const sample = join(root, 'assets/judgement-grid-sample.xlsx');

/** A folder of its own for a test's files. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'judgement-grid-'));
}

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
