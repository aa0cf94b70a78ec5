import type { Alternative, ComparatorGroup, QuartileMethod } from '../domain/comparison';
import type { Tidied } from '../domain/tidied';
import { contextOf } from './choose/contextOf';
import { countryGroup } from './choose/countryGroup';
import { neighbourOrder } from './choose/neighbourOrder';
import { Refusal } from '../domain/refusal';

/** One alternative; `members` is set where it is another group altogether. */
export interface AlternativeGroup {
  alternative: Alternative;
  members?: ComparatorGroup['members'];
}

const NEXT_NEAREST = 10;

/**
 * The other ways in which a run could have been made, all as sound as the one that was: the other quartile method, each comparator left out,
 * two neighbours fewer or more, and the group that stands next (the ten nearest for a country where there is a context sheet, the country for any other).
 */
export function alternatives(
  tidied: Tidied,
  group: ComparatorGroup,
  method: QuartileMethod,
  periods: readonly number[],
): AlternativeGroup[] {
  const other = method === 'inclusive' ? 'exclusive' : 'inclusive';
  return [
    { alternative: { kind: 'quartileMethod', method: other } },
    ...neighbourCounts(tidied, group, periods),
    ...nextGroup(tidied, group, periods),
    ...(group.members.length < 2
      ? []
      : group.members.map(({ authority }) => ({
          alternative: { kind: 'withoutComparator' as const, authority },
        }))),
  ];
}

function neighbourCounts(
  tidied: Tidied,
  group: ComparatorGroup,
  periods: readonly number[],
): AlternativeGroup[] {
  const { choice, own, members } = group;
  if (choice.kind !== 'nearest' && choice.kind !== 'published') return [];
  const order = choice.kind === 'nearest' ? neighbourOrder(tidied, own, choice, periods).order : members;
  return [members.length - 2, members.length + 2].flatMap((k) =>
    k < 1 || k > order.length
      ? []
      : [{ alternative: { kind: 'neighbours' as const, k }, members: order.slice(0, k) }],
  );
}

function nextGroup(tidied: Tidied, group: ComparatorGroup, periods: readonly number[]): AlternativeGroup[] {
  const { choice, own } = group;
  try {
    if (choice.kind !== 'country' || choice.of !== undefined) {
      const { members } = countryGroup(tidied, own, { kind: 'country' }, periods).made;
      return [{ alternative: { kind: 'nextGroup', choice: 'country' }, members }];
    }
    if (contextOf(tidied).variables.length === 0) return [];
    const nearest = { kind: 'nearest', k: NEXT_NEAREST } as const;
    const members = neighbourOrder(tidied, own, nearest, periods).order.slice(0, NEXT_NEAREST);
    if (members.length < 3) return [];
    return [{ alternative: { kind: 'nextGroup', choice: 'nearest', k: members.length }, members }];
  } catch (error) {
    // There is no such group for this council: then there is no such alternative.
    if (error instanceof Refusal) return [];
    throw error;
  }
}
