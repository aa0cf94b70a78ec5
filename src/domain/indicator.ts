import type { CellAt } from './grid';
import type { Text } from './text';

/** Which way is good. 'none' is known to have no direction; 'unknown' was never said. Neither is ever "better" or a colour. */
export type Polarity = 'higherIsBetter' | 'lowerIsBetter' | 'none' | 'unknown';

/** What kind of number it is: it decides the interval, the pooled value and the trend test. */
export type Measure = 'proportion' | 'rate' | 'count' | 'mean' | 'money' | 'other';

export interface Indicator {
  code: string;
  title: Text;
  polarity: Polarity;
  /** Who said the polarity: the officer's register, or the officer when asked on our sheet Setup. Absent: nobody. */
  polarityFrom?: 'register' | 'setup';
  measure: Measure;
  /** As written for people: "%", "per 10,000 aged under 18", "£ thousand". */
  unit: string;
  /** value = numerator ÷ denominator × multiplier; 100 for percentages. Absent where there is no numerator. */
  multiplier?: number;
  /** The framework's domain that it speaks to. */
  domain?: string;
  /** How many decimals its source prints. */
  decimals?: number;
  target?: { value: number; period?: string; at?: CellAt };
  /** The code of the indicator that shows what this cost is meant to buy. */
  pairedWith?: string;
  source?: string;
  /** The corporate objective that the register names for it, as typed. */
  objective?: string;
  /** Where the register says it. */
  at?: CellAt;
}
