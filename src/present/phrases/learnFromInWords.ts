import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import { speaker } from '../speaker';
import { andMore } from './andMore';
import { authorityName } from './authorityName';

/** Names that are written out; the rest are in results.json. */
const mostNames = 5;

/** Who to learn from in an indicator, nearest first, and with whom it was compared where that is not the group; '' where there is nobody. */
export function learnFromInWords(assessment: Assessment, { learnFrom, within }: Comparison): string {
  const speak = speaker(assessment.language);
  const named = (
    word: 'learnBetter' | 'learnImproved',
    all: readonly { authority: number }[] = [],
  ): string[] => {
    if (all.length === 0) return [];
    const names = all.map(({ authority }) => authorityName(assessment, authority));
    return [speak(word, { names: andMore(names, mostNames, speak) })];
  };
  return [
    ...named('learnBetter', learnFrom?.better),
    ...named('learnImproved', learnFrom?.improved),
    ...(within ? [speak('withinCountry', { count: within.members.length })] : []),
  ].join('\n');
}
