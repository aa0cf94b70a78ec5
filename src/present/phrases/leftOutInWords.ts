import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { omissionInWords } from './omissionInWords';

const mostNames = 12;

/** The comparators that an indicator had to leave out, each with the reason; '' where all are in. */
export function leftOutInWords(assessment: Assessment, { omitted }: Comparison): string {
  const speak = speaker(assessment.language);
  const names = omitted.slice(0, mostNames).map(({ authority, reason, marker }) =>
    speak('leftOutOne', {
      authority: authorityName(assessment, authority),
      reason: omissionInWords(marker ?? reason, assessment.language),
    }),
  );
  const listed = names.join(', ');
  const more = omitted.length - names.length;
  return more > 0 ? speak('andMore', { names: listed, count: more }) : listed;
}
