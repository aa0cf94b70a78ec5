import { authorityName } from '../../present/phrases/authorityName';
import { periodInWords } from '../../present/phrases/periodInWords';
import type { Words } from '../reportPart';
import type { Teller } from '../teller';

/** Whose document it is and of when: the details of every title. */
export function headOf({ assessment, phrase }: Teller): { authority: Words; period: Words } {
  return { authority: phrase((run) => authorityName(run, assessment.own)), period: phrase(periodInWords) };
}
