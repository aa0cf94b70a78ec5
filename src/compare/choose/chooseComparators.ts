import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { FamilyFile } from '../../domain/familyFile';
import type { Staged } from '../../domain/problem';
import type { SavedList } from '../../domain/savedList';
import type { Tidied } from '../../domain/tidied';
import { countryGroup } from './countryGroup';
import { familyGroup } from './familyGroup';
import { listGroup } from './listGroup';
import { namedGroup } from './namedGroup';
import { nearestGroup } from './nearestGroup';
import { publishedGroup } from './publishedGroup';

/** Groups of the officer's own, from outside the figures. */
export interface OwnGroups {
  /** Saved on our sheet Setup. */
  lists?: readonly SavedList[];
  families?: FamilyFile;
}

/** The comparators that an officer asked for.
 * @param periods those that are compared: an authority that was not there in any of them is not in a country
 * @throws Refusal where the choice does not fit the figures; each kind of choice says its own */
export function chooseComparators(
  tidied: Tidied,
  own: number,
  choice: ComparatorChoice,
  periods: readonly number[],
  { lists = [], families }: OwnGroups = {},
): Staged<ComparatorGroup> {
  switch (choice.kind) {
    case 'country':
      return countryGroup(tidied, own, choice, periods);
    case 'nearest':
      return nearestGroup(tidied, own, choice, periods);
    case 'named':
      return namedGroup(tidied, own, choice);
    case 'list':
      return listGroup(tidied, own, choice, lists);
    case 'family':
      return familyGroup(tidied, own, choice, periods, families);
    case 'published':
      return publishedGroup(tidied, own, choice);
  }
}
