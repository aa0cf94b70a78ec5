/** What an XmR chart of months or quarters says. The limits are in the unit, and not cut off. */
export interface ProcessControl {
  points: number;
  mean: number;
  lower: number;
  upper: number;
  variation: 'commonCause' | 'improvement' | 'concern' | 'neutralHigh' | 'neutralLow';
  /** Only with a target and a direction. */
  assurance?: 'consistentlyMet' | 'consistentlyMissed' | 'hitAndMiss';
}
