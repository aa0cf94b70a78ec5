import type { Interval } from '../domain/comparison';
import { rateInterval } from '../stats/rateInterval';
import { wilsonInterval } from '../stats/wilsonInterval';
import type { CountedValue } from './countedValue';

/** Interval of a value at 95% and 99.8%, in the indicator's unit: Wilson for a proportion, Byar or exact Poisson for a rate or a count. */
export function intervalOf(counted: CountedValue): Interval {
  const { measure, count, base, multiplier, approximate } = counted;
  if (measure === 'proportion') {
    const at95 = wilsonInterval(count, base, 0.95);
    const at998 = wilsonInterval(count, base, 0.998);
    return {
      lower95: at95.lower * multiplier,
      upper95: at95.upper * multiplier,
      lower998: at998.lower * multiplier,
      upper998: at998.upper * multiplier,
      method: 'wilson',
      approximate,
    };
  }
  const at95 = rateInterval(count, base, multiplier, 0.95);
  const at998 = rateInterval(count, base, multiplier, 0.998);
  return {
    lower95: at95.lower,
    upper95: at95.upper,
    lower998: at998.lower,
    upper998: at998.upper,
    method: at95.method,
    approximate,
  };
}
