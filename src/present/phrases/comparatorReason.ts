import { textOfNeighbourVariables } from '../../definitions/neighbourVariables';
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
      const chosen = textOfNeighbourVariables(choice);
      const named = chosen === '' ? speak('comparatorsAllVariables') : chosen;
      const variables =
        choice.withinCountry === false ? speak('comparatorsAnywhere', { variables: named }) : named;
      const authority = authorityName(assessment, assessment.own);
      return speak('comparatorsNearest', { count, authority, variables });
    }
    case 'named':
      return speak('comparatorsNamed', { count });
    case 'list':
      return speak('comparatorsList', { count, name: choice.name });
    case 'family':
      return speak('comparatorsFamily', { count, name: choice.name });
    case 'published':
      return speak('comparatorsPublished', { count });
  }
}
