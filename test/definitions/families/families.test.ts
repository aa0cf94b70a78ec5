import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readAndTidy } from '../../../src/assess';
import { openInputs } from '../../../src/cli/openInputs';
import { register } from '../../../src/definitions/authorities/register';
import { shippedFamilies } from '../../../src/definitions/families/families';
import { parseFamilies } from '../../../src/definitions/families/parseFamilies';
import { jointReview } from '../../../src/definitions/frameworks/jointReview';

describe('the family groups that we ship', () => {
  test.each(shippedFamilies.map((file) => [file.id, file] as const))('%s keeps to its schema', (_, file) => {
    expect(parseFamilies(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  test.each(shippedFamilies.map((file) => [file.id, file] as const))(
    '%s has every council of its country, each once, by its name in the register',
    (_, { country, families }) => {
      const there = register.filter((entry) => entry.country === country && entry.to === undefined);
      const named = families.flatMap(({ authorities }) => authorities);
      expect([...named].sort()).toEqual(there.map(({ name }) => name).sort());
    },
  );

  test('the groups of Scotland are those that are printed beside the councils in its benchmarking sheet', async () => {
    const file = join(__dirname, '../../../../shared/data/scotland/SIMDvalues.xlsx');
    if (!existsSync(file)) {
      console.warn('../shared/data/scotland is not beside this checkout: the groups are not held against it');
      return;
    }
    const { grids } = await openInputs([file], {});
    const { families, figures } = readAndTidy(grids, jointReview).made;
    const printed = new Map(
      families.flatMap((table) =>
        table.families.map(({ name, authorities }) => [
          name,
          authorities.map((at) => figures.authorities[at]?.name ?? '').sort(),
        ]),
      ),
    );
    for (const [column, id] of [
      ['deprivationFG_2012', 'scotland-deprivation-2012'],
      ['popdensityFG_2012', 'scotland-density-2012'],
    ] as const) {
      const shipped = shippedFamilies.find((one) => one.id === id)?.families ?? [];
      expect(shipped).toHaveLength(4);
      shipped.forEach(({ authorities }, at) => {
        expect([...authorities].sort()).toEqual(printed.get(`${column} ${String(at + 1)}`));
      });
    }
  });
});

describe('a file of families', () => {
  const family = (name: string, ...authorities: string[]) => ({ name: { en: name }, authorities });
  const file = (...families: unknown[]): unknown => ({
    id: 'mine',
    name: { en: 'Mine' },
    source: 'Our own',
    families,
  });

  test('is taken with codes or names, in one language or both', () => {
    const good = file(family('A', 'Cardiff', 'W06000011'), {
      name: { en: 'B', cy: 'Bî' },
      authorities: ['Powys', 'Conwy'],
    });
    expect(parseFamilies(good)).toEqual(good);
  });

  test.each([
    ['nothing', {}, { kind: 'shape', path: 'id', name: '' }],
    ['no families', file(), { kind: 'shape', path: 'families', name: '' }],
    [
      'a family of one',
      file(family('A', 'Cardiff')),
      { kind: 'shape', path: 'families.0.authorities', name: '' },
    ],
    [
      'a family without a name',
      file({ authorities: ['Cardiff', 'Powys'] }),
      { kind: 'shape', path: 'families.0.name', name: '' },
    ],
    [
      'two families of one name',
      file(family('A', 'Cardiff', 'Powys'), family('a', 'Conwy', 'Gwynedd')),
      { kind: 'familyTwice', path: 'families.1', name: 'a' },
    ],
    [
      'a council in two families',
      file(family('A', 'Cardiff', 'Powys'), family('B', 'powys', 'Gwynedd')),
      { kind: 'authorityTwice', path: 'families.1', name: 'powys' },
    ],
    [
      'what we do not know',
      { ...(file(family('A', 'a', 'b')) as object), x: 1 },
      { kind: 'shape', path: '', name: '' },
    ],
  ])('%s is refused, and where', (_, json, mistake) => {
    expect(parseFamilies(json)).toEqual(mistake);
  });
});
