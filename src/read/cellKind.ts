import type { CellContent } from '../domain/grid';
import { parseCell } from '../parse/parseCell';

export type CellKind = 'blank' | 'number' | 'marked' | 'text' | 'date';

const known = new Map<string, CellKind>();
const enough = 200_000;

/** What a cell looks like, without saying what it means. Each distinct text is looked at once. */
export function cellKind(content: CellContent | undefined): CellKind {
  if (content === undefined || content === '') return 'blank';
  if (typeof content === 'number') return 'number';
  if (typeof content === 'boolean') return 'text';
  let kind = known.get(content);
  if (kind === undefined) {
    kind = parseCell(content).kind;
    if (known.size > enough) known.clear();
    known.set(content, kind);
  }
  return kind;
}
