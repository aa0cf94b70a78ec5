import { authorityName } from '../../present/phrases/authorityName';
import { dayInWords } from '../../present/phrases/dayInWords';
import { periodInWords } from '../../present/phrases/periodInWords';
import type { Words } from '../reportPart';
import type { Teller } from '../teller';

/** Whose document it is and of when, for its title: the period that all figures share, or the day of the run. */
export function headOf({ assessment, phrase }: Teller): { authority: Words; period: Words } {
  const { period, compared, on, own } = assessment;
  const shared = period !== null || new Set(compared.comparisons.map((one) => one.period)).size === 1;
  return {
    authority: phrase((run) => authorityName(run, own)),
    period: phrase((run) => (shared ? periodInWords(run) : dayInWords(on, run.language))),
  };
}
