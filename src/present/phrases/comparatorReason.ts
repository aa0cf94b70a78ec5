import type { Assessment } from '../../domain/assessment';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';

const countryWords = {
  all: 'comparatorsCountry',
  tier: 'comparatorsTier',
  region: 'comparatorsRegion',
} as const;

/** In one sentence, who the comparators are and why. */
export function comparatorReason(assessment: Assessment): string {
  const { choice, members } = assessment.compared.group;
  const speak = speaker(assessment.language);
  const count = members.length;
  switch (choice.kind) {
    case 'country':
      return speak(countryWords[choice.of ?? 'all'], { count });
    case 'nearest': {
      const variables = choice.variables?.join(', ') ?? speak('comparatorsAllVariables');
      const authority = authorityName(assessment, assessment.own);
      return speak('comparatorsNearest', { count, authority, variables });
    }
    case 'named':
      return speak('comparatorsNamed', { count });
    case 'family':
      return speak('comparatorsFamily', { count, name: choice.name });
    case 'published':
      return speak('comparatorsPublished', { count });
  }
}
