/** Where a value lies against what it is held to, at one level of confidence. It says nothing of good or bad. */
export type Side = 'above' | 'similar' | 'below';

/** The same at 95% and at 99.8%. Beyond the second it is "much" higher or lower. */
export interface Sides {
  at95: Side;
  at998: Side;
}
