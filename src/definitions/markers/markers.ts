import type { Marker } from '../../domain/marker';
import entries from './markers.json';

/** A sign that publishers put into a cell, in lower case, with its meaning and who uses it. */
export interface MarkerSign {
  text: string;
  marker: Marker;
  family: 'statswales' | 'statswalesBefore2022' | 'dfe' | 'other' | 'error';
}

/**
 * Every sign that is known to us, alone in a cell. Sources: StatsWales' notes on shorthand (since 2022, and before), the
 * Department for Education's open data standards, Excel's error values.
 */
export const markerSigns: readonly MarkerSign[] = entries as readonly MarkerSign[];
