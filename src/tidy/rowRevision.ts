import type { FoundFigures } from '../domain/found';
import type { Marker } from '../domain/marker';
import { revisionRank, type Revision } from '../domain/revision';
import { revisionIn } from '../parse/revisionIn';

/**
 * The rank (see `revisionRank`) of the figures of a row and a group of columns: by the marker of the cell, the heading, or the label of the
 * period, whichever says something first.
 */
export function rowRevision(
  table: FoundFigures,
): (row: number, group: number, marker: Marker | undefined) => number {
  const { period, groups, grid } = table;
  const known = new Map<string, Revision | undefined>();
  let [last, ofLast]: [string, Revision | undefined] = ['', undefined];
  // rows of one period mostly follow each other
  const inLabel = (label: string): Revision | undefined => {
    if (label === last) return ofLast;
    if (!known.has(label)) known.set(label, /\d/.test(label) ? revisionIn(label)?.revision : undefined);
    [last, ofLast] = [label, known.get(label)];
    return ofLast;
  };
  const columns = period.from === 'columns' ? period.columns.map(({ column }) => column) : [];
  const titled = period.from === 'title' ? inLabel(period.title.text) : undefined;
  const headed = groups.map((group) => group.revision ?? inLabel(group.period ?? ''));
  return (row, group, marker) => {
    if (marker === 'revised' || marker === 'provisional') return revisionRank(marker);
    let said = headed[group];
    for (const column of columns) {
      if (said !== undefined) break;
      const content = grid.values[row]?.[column];
      if (typeof content === 'string') said = inLabel(content);
    }
    return revisionRank(said ?? titled);
  };
}
