import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** "<SHA-256>  <path>" for each file below a folder, sorted by path, as `sha256sum --check` reads them. */
export function checksums(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, name: relative(folder, path).split(sep).join('/') }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ path, name }) => `${createHash('sha256').update(readFileSync(path)).digest('hex')}  ${name}\n`)
    .join('');
}
