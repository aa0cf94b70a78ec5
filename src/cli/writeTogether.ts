import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../domain/refusal';
import { isRunning } from './isRunning';
import { placeOf } from './placeOf';
import { systemReason } from './systemReason';

/** A file that a command makes. */
export interface MadeFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Writes the files of one job, all or none: each beside its place first, then, when all of them are whole and no place is locked, renamed
 * over what was there. What a run that was killed left beside these places is taken away. A link is written through, a device into.
 * @throws Refusal (file) cannotWrite, which names the file and what the system said; every file is then as it was before
 */
export function writeTogether(files: readonly MadeFile[]): void {
  const written: { place: string; beside: string; path: string }[] = [];
  let path = '';
  try {
    for (const file of files) {
      ({ path } = file);
      const place = placeOf(path);
      if (isDevice(place)) writeFileSync(place, file.content);
      else {
        const beside = join(dirname(place), `.${basename(place)}.${String(process.pid)}.part`);
        removeLeftBehind(place);
        written.push({ place, beside, path });
        writeFileSync(beside, file.content);
        refuseLocked(place);
      }
    }
    for (const { place, beside, path: renamed } of written) {
      path = renamed;
      renameSync(beside, place);
    }
  } catch (error) {
    for (const { beside } of written) rmSync(beside, { force: true });
    throw new Refusal('cannotWrite', { file: path, why: systemReason(error) }, 'file');
  }
}

/** Standard output, say: nothing can be renamed over it. */
function isDevice(place: string): boolean {
  const there = statSync(place, { throwIfNoEntry: false });
  return there !== undefined && !there.isFile() && !there.isDirectory();
}

/** A file that Excel has open, or that may only be read, is known now and not when others have been renamed. */
function refuseLocked(place: string): void {
  if (statSync(place, { throwIfNoEntry: false }) !== undefined) closeSync(openSync(place, 'r+'));
}

function removeLeftBehind(place: string): void {
  const start = `.${basename(place)}.`;
  for (const name of readdirSync(dirname(place))) {
    const pid = name.startsWith(start) ? /^(\d+)\.part$/.exec(name.slice(start.length))?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(dirname(place), name), { force: true });
  }
}
