import { shippedFamilies } from '../../definitions/families/families';
import type { ComparatorChoice, ComparatorGroup } from '../../domain/comparison';
import type { Family, FamilyFile } from '../../domain/familyFile';
import type { Problem, Staged } from '../../domain/problem';
import { Refusal } from '../../domain/refusal';
import type { Tidied } from '../../domain/tidied';
import { authorityFinder } from '../../parse/authorityFinder';
import { findByName } from './findByName';
import { registerGroup } from './registerGroup';

/** A family found by its name. */
interface Found {
  name: string;
  authorities: readonly number[];
  /** Councils of it that have no figures here. */
  absent: readonly string[];
}

/** A family by its name: of a sheet, of the officer's file, of the files that we ship, else a region ("North East") or a tier ("unitary",
 * "London boroughs") of the council's country. The council need not be in it; a name of '' takes the first family that it is in.
 * @throws Refusal noFamilies, unknownFamily (with those that are there), familyEmpty */
export function familyGroup(
  tidied: Tidied,
  own: number,
  choice: Extract<ComparatorChoice, { kind: 'family' }>,
  periods: readonly number[],
  file: FamilyFile | undefined,
): Staged<ComparatorGroup> {
  const families = [...onSheets(tidied), ...inFiles(tidied, own, file)];
  const family =
    choice.name.trim() === ''
      ? families.find(({ authorities }) => authorities().includes(own))
      : (findByName(families, ({ names }) => names, choice.name) ??
        registerGroup(tidied, own, choice.name, periods));
  if (family === undefined) {
    const there = families.map(({ names: [name = ''] }) => name).join(', ');
    if (there === '') throw new Refusal('noFamilies', { name: choice.name });
    throw new Refusal('unknownFamily', { name: choice.name, there });
  }
  const { name, authorities, absent } = whole(family);
  const members = [...new Set(authorities)]
    .filter((authority) => authority !== own)
    .map((authority) => ({ authority }));
  if (members.length === 0) throw new Refusal('familyEmpty', { name });
  const problems: Problem[] =
    absent.length === 0
      ? []
      : [
          {
            code: 'familyAbsent',
            severity: 'note',
            details: { name, count: absent.length, authorities: absent.join(', ') },
          },
        ];
  return { made: { choice: { kind: 'family', name }, own, members, leftOut: [] }, problems };
}

/** A family whose councils are looked up only when it is wanted. */
interface Known {
  names: readonly string[];
  authorities: () => readonly number[];
  absent: () => readonly string[];
}

function whole(family: Known | { name: string; authorities: readonly number[] }): Found {
  if ('name' in family) return { ...family, absent: [] };
  return { name: family.names[0] ?? '', authorities: family.authorities(), absent: family.absent() };
}

function onSheets({ families }: Tidied): Known[] {
  return families.flatMap((table) =>
    table.families.map(({ name, authorities }) => ({
      names: [name],
      authorities: () => authorities,
      absent: () => [],
    })),
  );
}

/** The officer's file before ours, and of ours only those of the council's country. */
function inFiles({ figures }: Tidied, own: number, file: FamilyFile | undefined): Known[] {
  const country = figures.authorities[own]?.country;
  const shipped = shippedFamilies.filter((one) => one.country === country);
  const find = authorityFinder(figures.authorities);
  return [...(file === undefined ? [] : [file]), ...shipped].flatMap(({ families }) =>
    families.map(({ name, authorities }: Family) => ({
      names: name.cy === undefined ? [name.en] : [name.en, name.cy],
      authorities: () =>
        authorities.flatMap((one) => {
          const found = find(one);
          return found.kind === 'found' ? [found.at] : [];
        }),
      absent: () => authorities.filter((one) => find(one).kind !== 'found'),
    })),
  );
}
