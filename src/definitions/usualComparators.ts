import type { ComparatorChoice } from '../domain/comparison';

/** How many comparators the nearest are where no number is said: CIPFA’s and DfE’s models give 10 to 15, Wales has 22 councils. */
export const usualNearest = 10;

/** The comparators where none were chosen, by whichever way a workbook is assessed: the nearest where a context table was read, else the country. */
export function usualComparators(hasContext: boolean): ComparatorChoice {
  return hasContext ? { kind: 'nearest', k: usualNearest } : { kind: 'country' };
}
