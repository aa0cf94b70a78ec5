import type { Indicator } from './indicator';

/** Whether one end of an indicator is the good one; only then can anything be better, worse, best or worst. */
export function hasDirection({ polarity }: Pick<Indicator, 'polarity'>): boolean {
  return polarity === 'higherIsBetter' || polarity === 'lowerIsBetter';
}
