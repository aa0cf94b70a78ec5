/** Where a council's cost and outcome lie beside the medians of its comparators. */
export interface ValueForMoney {
  /** Indexes into `compared.comparisons`. */
  cost: number;
  outcome: number;
  /** Every council of the group with both figures, the council itself first. Values in each indicator's unit. */
  points: readonly { authority: number; cost: number; outcome: number }[];
  /** Of the comparators that have both, the council left out. */
  medianCost: number;
  medianOutcome: number;
  /** Of the council; 'equal': on the median. */
  costs: 'lower' | 'equal' | 'higher';
  /** By the outcome's own direction. */
  performs: 'better' | 'equal' | 'worse';
}
