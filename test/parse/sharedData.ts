import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(__dirname, '../../../shared/data');

/** A file of ../shared/data, or undefined (said once) where the folder is not there: the test then has nothing to check. */
export function sharedFile(path: string): Buffer | undefined {
  const file = resolve(folder, path);
  if (existsSync(file)) return readFileSync(file);
  console.warn(`../shared/data/${path} is not there: what it would show is not checked here`);
  return undefined;
}
