import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { speaker } from '../speaker';
import { andMore } from './andMore';
import { authorityName } from './authorityName';
import { omissionInWords } from './omissionInWords';

/** Names that are written out for each reason. */
const mostNames = 12;

/** The comparators that an indicator had to leave out, by reason: "Confidential: Newport, Powys."; '' where all are in. */
export function leftOutInWords(assessment: Assessment, { omitted }: Comparison): string {
  const speak = speaker(assessment.language);
  const byReason = new Map<string, string[]>();
  for (const { authority, reason, marker } of omitted) {
    const words = omissionInWords(marker ?? reason, assessment.language);
    const names = byReason.get(words) ?? [];
    names.push(authorityName(assessment, authority));
    byReason.set(words, names);
  }
  return [...byReason]
    .map(([reason, all]) =>
      speak('leftOutFor', { reason: capitalised(reason), names: andMore(all, mostNames, speak) }),
    )
    .join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
