import type { Aggregate } from '../../domain/authority';
import type { CodeSystem } from './authorityEntry';

/** One aggregate: a country, a region, a total, an average row. */
export interface AggregateEntry extends Aggregate {
  /** Other GSS codes in use for it. */
  otherGss?: readonly string[];
  aliases?: readonly string[];
  codes?: { readonly [system in Exclude<CodeSystem, 'gss'>]?: string };
}
