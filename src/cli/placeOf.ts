import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where a path leads, from the root: the file behind a link; where there is none yet, the path. */
export function placeOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? resolve(path) : realpathSync(path);
}
