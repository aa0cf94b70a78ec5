import type { CellContent } from '../domain/grid';

/** What the cell of a key says, without the apostrophe that makes it a text. */
export function keyIn(content: CellContent | undefined): string {
  return String(content ?? '')
    .replace(/^'/, '')
    .trim();
}
