import { statSync } from 'node:fs';
import { Refusal } from '../domain/refusal';
import { placeOf } from './placeOf';

/**
 * No file that a command reads is written over by what it makes, and no two things that it makes go to one place.
 * @param outputs where each option writes; '-' and undefined are no places
 * @param read the files of the command
 * @param workbook the one that the sheets of `--out` go into: that may be its place
 * @throws Refusal (usage) outputIsInput, outputsAreOne
 */
export function refuseOverInputs(
  outputs: Readonly<Record<string, string | undefined>>,
  read: readonly (string | undefined)[],
  workbook?: string,
): void {
  const inputs = new Set(read.flatMap((path) => (path === undefined ? [] : [placeOf(path)])));
  const taken = new Map<string, string>();
  for (const [option, file] of Object.entries(outputs)) {
    if (file === undefined || file === '-' || isNoFile(file)) continue;
    const place = placeOf(file);
    const ownWorkbook = option === '--out' && workbook !== undefined && place === placeOf(workbook);
    if (inputs.has(place) && !ownWorkbook) throw new Refusal('outputIsInput', { option, file });
    const other = taken.get(place);
    if (other !== undefined) throw new Refusal('outputsAreOne', { option, other, file });
    taken.set(place, option);
  }
}

/** A device, say: it may be read and written. */
function isNoFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}
