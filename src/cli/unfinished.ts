import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that threads of this program write into. */
const folders = new Set<string>();

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
