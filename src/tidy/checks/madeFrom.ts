import type { Marker } from '../../domain/marker';
import type { IndicatorDraft } from '../indicatorBook';
import type { Ratio } from '../ratioOf';

/** What the figures were made from. */
export interface MadeFrom {
  /** The table of figures that each reading came from. */
  tables: Uint16Array;
  /** The marker of a reading, without making the reading. */
  markers: (at: number) => Marker | undefined;
  /** The cell of a reading is a percentage as it is written: ask of few. */
  percent: (at: number) => boolean;
  /** The officer says the unit of an indicator on Setup. */
  unitSaid: (indicator: number) => boolean;
  drafts: readonly IndicatorDraft[];
  ratios: readonly (Ratio | undefined)[];
}
