import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Compares text with the committed golden copy of that name; `GOLDEN=write` writes it instead, to be read in the diff. */
export function expectGolden(name: string, text: string): void {
  const path = join(__dirname, 'golden', name);
  if (process.env['GOLDEN'] === 'write') {
    writeFileSync(path, text);
    return;
  }
  if (!existsSync(path))
    throw new Error(`no golden copy ${name}: run once with GOLDEN=write and read what it wrote`);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
