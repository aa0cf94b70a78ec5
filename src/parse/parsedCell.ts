import type { Marker } from '../domain/marker';

/** What one cell holds. A number never comes out of a marker. */
export type ParsedCell =
  | {
      kind: 'number';
      value: number;
      /** What stands with the number: "29.9(!!)". */
      marker?: Marker;
      markerText?: string;
      /** Written with "%": 42 for "42%", 42 for 0.42 in a cell formatted as a percentage. */
      percent?: boolean;
      /** How many decimals were written, where the cell is a text. */
      decimals?: number;
    }
  | { kind: 'marked'; marker: Marker; markerText: string }
  | { kind: 'date'; iso: string }
  | { kind: 'blank' }
  | { kind: 'text'; text: string };
