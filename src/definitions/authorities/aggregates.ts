import type { AggregateEntry } from './aggregateEntry';
import entries from './aggregates.json';

/** Countries, regions, totals and averages: recognised among councils, and never ranked. */
export const aggregates: readonly AggregateEntry[] = entries as readonly AggregateEntry[];
