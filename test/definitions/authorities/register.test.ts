import { register } from '../../../src/definitions/authorities/register';
import { aggregates } from '../../../src/definitions/authorities/aggregates';
import { aggregatesSchema, authoritiesSchema } from '../../../src/definitions/authorities/schema';
import aggregateData from '../../../src/definitions/authorities/aggregates.json';
import england from '../../../src/definitions/authorities/england.json';
import northernIreland from '../../../src/definitions/authorities/northernIreland.json';
import scotland from '../../../src/definitions/authorities/scotland.json';
import wales from '../../../src/definitions/authorities/wales.json';
import { nameKey } from '../../../src/parse/nameKey';
import { csvRows } from '../../parse/csvRows';
import { sharedFile } from '../../parse/sharedData';

const there = register.filter((entry) => entry.to === undefined && entry.tier !== 'combined');
const byGss = new Map(register.map((entry) => [entry.gss, entry]));

describe('the register of councils', () => {
  test.each([
    ['Wales', wales],
    ['England', england],
    ['Scotland', scotland],
    ['Northern Ireland', northernIreland],
  ])('of %s is made as its schema says', (_country, entries) => {
    expect(authoritiesSchema.safeParse(entries).error?.issues ?? []).toEqual([]);
  });

  test('has aggregates made as their schema says', () => {
    expect(aggregatesSchema.safeParse(aggregateData).error?.issues ?? []).toEqual([]);
  });

  // Office for National Statistics, local authority districts and counties, 2023: 22 + 32 + 11, and in England 317 with 63
  // unitary authorities, 36 metropolitan boroughs, 33 in London, 164 districts, 21 counties.
  test.each([
    ['Wales', 'unitary', 22],
    ['Scotland', 'unitary', 32],
    ['Northern Ireland', 'district', 11],
    ['England', 'unitary', 63],
    ['England', 'metropolitan', 36],
    ['England', 'londonBorough', 32],
    ['England', 'cityCorporation', 1],
    ['England', 'district', 164],
    ['England', 'county', 21],
  ])('has for %s as %s: %i of today', (country, tier, count) => {
    expect(there.filter((entry) => entry.country === country && entry.tier === tier)).toHaveLength(count);
  });

  // As each council writes its own name in Welsh.
  test.each([
    ['W06000001', 'Ynys Môn'],
    ['W06000002', 'Gwynedd'],
    ['W06000003', 'Conwy'],
    ['W06000004', 'Sir Ddinbych'],
    ['W06000005', 'Sir y Fflint'],
    ['W06000006', 'Wrecsam'],
    ['W06000023', 'Powys'],
    ['W06000008', 'Ceredigion'],
    ['W06000009', 'Sir Benfro'],
    ['W06000010', 'Sir Gaerfyrddin'],
    ['W06000011', 'Abertawe'],
    ['W06000012', 'Castell-nedd Port Talbot'],
    ['W06000013', 'Pen-y-bont ar Ogwr'],
    ['W06000014', 'Bro Morgannwg'],
    ['W06000015', 'Caerdydd'],
    ['W06000016', 'Rhondda Cynon Taf'],
    ['W06000018', 'Caerffili'],
    ['W06000019', 'Blaenau Gwent'],
    ['W06000020', 'Torfaen'],
    ['W06000021', 'Sir Fynwy'],
    ['W06000022', 'Casnewydd'],
    ['W06000024', 'Merthyr Tudful'],
  ])('calls %s %s in Welsh', (gss, nameCy) => {
    expect(byGss.get(gss)?.nameCy).toBe(nameCy);
  });

  test('gives every council of England its region, one of the nine', () => {
    const regions = new Set(
      register.filter(({ country }) => country === 'England').map(({ region }) => region),
    );
    expect([...regions].sort()).toEqual([
      'East Midlands',
      'East of England',
      'London',
      'North East',
      'North West',
      'South East',
      'South West',
      'West Midlands',
      'Yorkshire and the Humber',
    ]);
  });

  test('has every GSS code once', () => {
    const codes = register.flatMap((entry) => [entry.gss, ...(entry.otherGss ?? [])]);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([]);
  });

  test.each(['dfe', 'statswales', 'ons', 'iso'] as const)(
    'has every %s code for one council only',
    (system) => {
      const owners = new Map<string, string>();
      for (const entry of register) {
        const code = entry.codes?.[system];
        if (code === undefined) continue;
        const council = entry.continuedBy ?? entry.gss;
        expect([code, owners.get(code) ?? council]).toEqual([code, council]);
        owners.set(code, council);
      }
    },
  );

  test('has predecessors and successors that name each other', () => {
    for (const { gss, predecessors = [], successors = [], continuedBy } of register) {
      for (const other of successors)
        expect([gss, other, byGss.get(other)?.predecessors]).toEqual([
          gss,
          other,
          expect.arrayContaining([gss]),
        ]);
      for (const other of predecessors)
        expect([gss, other, byGss.get(other)?.successors]).toEqual([
          gss,
          other,
          expect.arrayContaining([gss]),
        ]);
      if (continuedBy !== undefined) expect(successors).toEqual([continuedBy]);
    }
  });

  // The Structural Changes Orders of 2008, 2018, 2019, 2020 and 2022 (legislation.gov.uk).
  test.each([
    ['E10000009', '2019-03-31', ['E06000059'], 'Dorset'],
    ['E10000002', '2020-03-31', ['E06000060'], 'Buckinghamshire'],
    ['E10000021', '2021-03-31', ['E06000061', 'E06000062'], 'Northamptonshire'],
    ['E10000006', '2023-03-31', ['E06000063', 'E06000064'], 'Cumbria'],
    ['E10000023', '2023-03-31', ['E06000065'], 'North Yorkshire'],
    ['E10000027', '2023-03-31', ['E06000066'], 'Somerset'],
    ['E10000004', '2009-03-31', ['E06000049', 'E06000050'], 'Cheshire'],
  ])('ends %s on %s with %j (%s)', (gss, to, successors) => {
    expect(byGss.get(gss)).toMatchObject({ to, successors });
    for (const other of successors) {
      const next = new Date(`${to}T00:00:00Z`);
      next.setUTCDate(next.getUTCDate() + 1);
      expect(byGss.get(other)?.from).toBe(next.toISOString().slice(0, 10));
    }
  });

  test('keeps names of councils and of aggregates apart', () => {
    const names = new Set(
      register.flatMap((entry) =>
        [entry.name, entry.nameCy, entry.council, ...(entry.aliases ?? [])]
          .filter((name) => name !== undefined)
          .map(nameKey),
      ),
    );
    const both = aggregates
      .flatMap((entry) => [entry.name, entry.nameCy, ...(entry.aliases ?? [])])
      .filter((name) => name !== undefined && names.has(nameKey(name)));
    expect(both).toEqual([]);
  });
});

describe('against the list of UK councils (mySociety)', () => {
  const file = sharedFile('authorities/uk_local_authorities_current.csv');
  const listed = file === undefined ? [] : csvRows(file.toString('utf8'));
  const codesOf = (row: Record<string, string>) =>
    [row['gss-code'], row['snac'], ...(row['former-gss-codes'] ?? '').split(',')].filter(Boolean);
  const namesOf = (row: Record<string, string>) =>
    [row['nice-name'], row['official-name'], ...(row['alt-names'] ?? '').split(',')].map((name) =>
      nameKey(name ?? ''),
    );

  test('every council of the register is in it under a code and a name; only those that ended by 2009 are not', () => {
    if (file === undefined) return;
    const rowOf = new Map(listed.flatMap((row) => codesOf(row).map((code) => [code, row] as const)));
    const missing = register.filter((entry) => {
      const row = rowOf.get(entry.gss);
      if (row === undefined) return true;
      const names = namesOf(row);
      const ours = [entry.name, entry.council ?? entry.name, ...(entry.aliases ?? [])].map(nameKey);
      return !ours.some((name) => names.includes(name));
    });
    expect(missing.filter((entry) => entry.to !== '2009-03-31').map((entry) => entry.name)).toEqual([]);
    expect(missing).toHaveLength(44);
  });

  test('every council in it is in the register', () => {
    if (file === undefined) return;
    expect(listed).toHaveLength(470);
    expect(
      listed
        .filter((row) => !byGss.has(row['gss-code'] || (row['snac'] ?? '')))
        .map((row) => row['nice-name']),
    ).toEqual([]);
  });
});
