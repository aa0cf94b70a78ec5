import type { Indicator } from '../../domain/indicator';

/** Whether one end of an indicator is the good one; only then can anything be better, worse, best or worst. */
export function hasDirection({ polarity }: Indicator): boolean {
  return polarity === 'higherIsBetter' || polarity === 'lowerIsBetter';
}
