import { authorityName } from '../../present/phrases/authorityName';
import { dayInWords } from '../../present/phrases/dayInWords';
import { periodInWords } from '../../present/phrases/periodInWords';
import type { Words } from '../reportPart';
import type { Teller } from '../teller';

/** Whose document it is and of when, for its title: the period that is said of all figures, or the day of the run. */
export function headOf({ assessment, phrase }: Teller): { authority: Words; period: Words } {
  const { period, compared, tidied, on, own } = assessment;
  const met = new Set(compared.comparisons.map((one) => tidied.figures.periods[one.period]?.label ?? ''));
  const shared = period !== null || (met.size === 1 && !met.has(''));
  return {
    authority: phrase((run) => authorityName(run, own)),
    period: phrase((run) => (shared ? periodInWords(run) : dayInWords(on, run.language))),
  };
}
