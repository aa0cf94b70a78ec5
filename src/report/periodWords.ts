import type { Figures } from '../domain/figures';
import { dayInWords } from '../present/phrases/dayInWords';
import type { Words } from './reportPart';

/** A period as its sheet calls it; a day ("31 March 2019") in each language. */
export function periodWords({ periods }: Figures, index: number): Words {
  const period = periods[index];
  const label = period?.label ?? '';
  const isDay = period?.kind === 'snapshot' && /^\d{1,2} \p{L}+ \d{4}$/u.test(label);
  return isDay
    ? { en: dayInWords(period.end, 'en'), cy: dayInWords(period.end, 'cy') }
    : { en: label, cy: label };
}
