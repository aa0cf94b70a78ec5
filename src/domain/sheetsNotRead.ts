import type { Problem } from './problem';

/** A note for each hidden sheet that was left out. */
export function sheetsNotRead(names: readonly string[]): Problem[] {
  return names.map((sheet): Problem => ({ code: 'sheetNotRead', severity: 'note', sheet, details: {} }));
}
