import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../domain/refusal';

/** Folders that files are being written into, by this thread or by others. */
const folders = new Set<string>();

/**
 * Writes a file whole or not at all: beside its place first, then renamed over it. `-` is standard output.
 * @throws Refusal (file) that names the file and what the system said
 */
export function writeBeside(path: string, content: string | Uint8Array): void {
  const beside = join(dirname(path), `.${basename(path)}.${String(process.pid)}.part`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new Refusal('cannotWrite', { file: path, why: systemReason(error) }, 'file');
  }
}

/** Says that threads of this program write into a folder, for `removeUnfinished`. */
export function writesInto(folder: string): void {
  folders.add(folder);
}

/** On a second Ctrl-C, which waits for nothing: what threads were in the middle of writing is taken away. */
export function removeUnfinished(): void {
  for (const folder of folders) {
    for (const name of readdirSync(folder)) {
      if (name.endsWith(`.${String(process.pid)}.part`)) rmSync(join(folder, name), { force: true });
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is no folder',
  EBUSY: 'another program has it open',
};

/** What the system said, in words. */
export function systemReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? (code === '' ? 'the system refused' : `the system said ${code}`);
}
