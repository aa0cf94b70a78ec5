/**
 * A range that is needed for nothing but what is said of it in this request: Excel need not remember it and follow where it moves, which
 * costs two further actions for each. Not for one that is loaded, or used after the next sync.
 */
export function once<Range extends Excel.Range | Excel.RangeAreas>(range: Range): Range {
  range.untrack();
  return range;
}
