import { strToU8, zipSync } from 'fflate';

/** A zip of these parts by fflate's own writer: the tests' files are not made by the code under test. */
export function zipOf(
  parts: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 1 | 6 = 6,
): Uint8Array {
  const bytes = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
  );
  return zipSync(bytes, { level, mtime: new Date(2020, 5, 15, 12, 30) });
}
