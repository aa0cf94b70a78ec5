import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../domain/refusal';
import { isRunning } from '../isRunning';
import { systemReason } from '../systemReason';
import { writesInto } from '../unfinished';

/** Makes a folder where there is none. What a run that was killed left unfinished in it is taken away.
 * @throws Refusal (file) notFolder, cannotWrite */
export function openFolder(path: string): void {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) {
      throw new Refusal('notFolder', { file: path }, 'file');
    }
    mkdirSync(path, { recursive: true });
    for (const name of readdirSync(path)) {
      const [, pid] = /^\.[A-Z]\d{8}-[a-z0-9-]+\.(?:json|docx|xlsx)\.(\d+)\.part$/.exec(name) ?? [];
      if (pid !== undefined && !isRunning(Number(pid))) rmSync(join(path, name));
    }
    writesInto(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('cannotWrite', { file: path, why: systemReason(error) }, 'file');
  }
}
