import type { FigureGroup } from '../../domain/found';

/**
 * Of several columns of markers each is of the figures to its left, or to its right where the first stands before all figures.
 * @returns the very groups where there is one column of markers at most, or none stands beside figures
 */
export function withMarkers(
  groups: readonly FigureGroup[],
  markers: readonly number[],
): readonly FigureGroup[] {
  const [firstMarker = 0] = markers;
  if (markers.length < 2) return groups;
  const places = groups.map(({ value, numerator, denominator }) => {
    const columns = [value, numerator, denominator].filter((column) => column !== undefined);
    return { first: Math.min(...columns), last: Math.max(...columns) };
  });
  const ahead = places.every(({ first }) => firstMarker < first);
  const marked = groups.map((group, at) => {
    const { first = 0, last = 0 } = places[at] ?? {};
    const after = Math.min(...places.map((other) => other.first).filter((column) => column > last));
    const before = Math.max(...places.map((other) => other.last).filter((column) => column < first));
    const marker = ahead
      ? markers.findLast((column) => column < first && column > before)
      : markers.find((column) => column > last && column < after);
    return marker === undefined ? group : { ...group, marker };
  });
  return marked.some(({ marker }) => marker !== undefined) ? marked : groups;
}
