import type { Figures } from '../domain/figures';
import { periodName } from '../present/phrases/periodName';
import type { Words } from './reportPart';

/** A period as its sheet calls it, its month in each language ("31 March 2019", "31 Mawrth 2019"). */
export function periodWords(figures: Figures, index: number): Words {
  return { en: periodName(figures, index, 'en'), cy: periodName(figures, index, 'cy') };
}
