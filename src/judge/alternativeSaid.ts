import { authorityDetails } from '../domain/authorityDetails';
import type { Alternative } from '../domain/comparison';
import type { Tidied } from '../domain/tidied';
import type { Tried } from './firmness';

/** An alternative of the comparison as code and details: names are in them, sentences are in `alternativeWords`. */
export function alternativeSaid(
  alternative: Alternative,
  { figures }: Tidied,
): Pick<Tried, 'alternative' | 'details'> {
  const { kind } = alternative;
  switch (kind) {
    case 'quartileMethod':
      return { alternative: kind, details: { method: alternative.method } };
    case 'withoutComparator':
      return { alternative: kind, details: authorityDetails(figures.authorities[alternative.authority]) };
    case 'neighbours':
      return { alternative: kind, details: { k: alternative.k } };
    case 'nextGroup':
      return { alternative: kind, details: { choice: alternative.choice, k: alternative.k ?? 0 } };
  }
}
