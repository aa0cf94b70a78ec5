import { normalQuantile } from './normalQuantile';

/** How many standard errors an interval reaches to either side: 1.96 at 95%, 3.09 at 99.8%.
 * @param confidence above 0 and below 1
 * @throws RangeError outside those limits */
export function zAt(confidence: number): number {
  if (confidence === 0.95) return 1.959963984540054;
  if (confidence === 0.998) return 3.090232306167813;
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`confidence must be between 0 and 1, got ${confidence}`);
  return normalQuantile(0.5 + confidence / 2);
}
