import { gunzipSync } from 'node:zlib';
import { authorityIndex } from '../../src/parse/authorityIndex';
import { csvRows } from './csvRows';
import { sharedFile } from './sharedData';
import { xlsxColumn } from './xlsxColumn';

const index = authorityIndex();

/** How many councils and aggregates the labels are, and those that are neither. */
function counted(labels: Iterable<string>) {
  const authorities = new Set<string>();
  const aggregates = new Set<string>();
  const unknown = new Set<string>();
  for (const label of labels) {
    const match = index.match(label);
    if (match.kind === 'authority') authorities.add(match.authority.gss);
    else if (match.kind === 'aggregate') aggregates.add(match.aggregate.name);
    else if (label !== '') unknown.add(label);
  }
  return { authorities: authorities.size, aggregates: aggregates.size, unknown: [...unknown].sort() };
}

function column(path: string, name: string): string[] | undefined {
  return sharedFile(path) && csvRows(sharedFile(path)?.toString('utf8') ?? '').map((row) => row[name] ?? '');
}

describe('every council in the real files is recognised', () => {
  // Counts: shared/data/README.md and the files' own lists.
  test.each([
    ['england/d3_cpps_subsequent_plan_2013_to_2025.csv', 'la_name', 157, 0],
    // Dorset before and after 2019 under one name.
    ['england/d3_cpps_subsequent_plan_2013_to_2025.csv', 'new_la_code', 158, 0],
    ['england/d3_cpps_subsequent_plan_2013_to_2025.csv', 'region_name', 0, 11],
    ['england/la_cla_placement_stability.csv', 'la_name', 155, 0],
    ['england/stats_neighbours_long.csv', 'LA.Name', 153, 0],
    ['wales/HLTH1250_area-lookup.csv', 'Description_en', 22, 1],
    ['wales/HLTH1250_area-lookup.csv', 'Description_cy', 22, 1],
    ['wales/published_figures.csv', 'authority', 22, 0],
    ['wales/welsh_scc_inferred_years.csv', 'authority_cy', 22, 0],
    ['wales/welsh_scc_inferred_years.csv', 'gss', 22, 0],
    ['authorities/imd2019_wales_ltla22.csv', 'ltla22_code', 22, 0],
  ])('%s, column %s: %i councils and %i aggregates', (path, name, authorities, aggregates) => {
    const labels = column(path, name);
    if (labels === undefined) return;
    expect(counted(labels)).toEqual({ authorities, aggregates, unknown: [] });
  });

  test('LAIT has 158 councils and 12 aggregates, the same by name and by number', () => {
    const file = sharedFile('england/lait_bds_long.csv.gz');
    if (file === undefined) return;
    const places = new Map<string, string>();
    for (const [, name = '', , number = ''] of gunzipSync(file)
      .toString('utf8')
      .matchAll(/,("[^"]*"|[^,\n]*),([^,\n]*),(\d{3}),[^,\n]*$/gm)) {
      places.set(name.replaceAll('"', ''), number);
    }
    expect(counted(places.keys())).toEqual({ authorities: 158, aggregates: 12, unknown: [] });
    for (const [name, number] of places)
      expect([name, withoutHow(index.match(name))]).toEqual([
        name,
        withoutHow(index.matchCode(number, 'dfe')),
      ]);
    expect(index.systemOf([...places.values()])).toBe('dfe');
  });

  test.each([
    ['scotland/new_bnch_data.xlsx', 'sheet4.xml', 'A', 32, 1, ['Local Authority']],
    ['scotland/SIMDvalues.xlsx', 'sheet1.xml', 'A', 32, 1, ['Local Authority']],
    ['england/sn_may_2025.xlsx', 'sheet1.xml', 'B', 158, 0, ['B', 'LA Name', 'Old SNs:']],
  ])(
    '%s, %s column %s: %i councils and %i aggregates',
    (path, sheet, letter, authorities, aggregates, unknown) => {
      const file = sharedFile(path);
      if (file === undefined) return;
      const found = counted(xlsxColumn(file, sheet, letter));
      expect({ ...found, unknown: found.unknown.filter((label) => !unknown.includes(label)) }).toEqual({
        authorities,
        aggregates,
        unknown: [],
      });
    },
  );

  test('SFR49 table LA5 has 152 councils, 12 aggregates, and else only notes', () => {
    const file = sharedFile('england/SFR49_2014_LATables.xlsx');
    if (file === undefined) return;
    const labels = ['A', 'B', 'C'].flatMap((letter) => xlsxColumn(file, 'sheet6.xml', letter));
    const { unknown, authorities, aggregates } = counted(labels);
    expect({ authorities, aggregates }).toEqual({ authorities: 152, aggregates: 12 });
    expect(unknown.filter((label) => label.length < 40)).toEqual([
      '. = not applicable',
      'Coverage: England',
      'Years: 2014',
    ]);
  });

  test('the list of councils by ISO code', () => {
    const labels = column('authorities/la_imd.csv', 'local-authority-code');
    if (labels === undefined) return;
    expect(index.systemOf(labels)).toBe('iso');
    expect(labels.filter((code) => index.matchCode(code, 'iso').kind !== 'authority')).toEqual([]);
  });

  test('the codes of HLTH1250', () => {
    const labels = column('wales/HLTH1250_data-orig.csv', 'AreaCode');
    if (labels === undefined) return;
    expect(index.systemOf(labels)).toBe('statswales');
    expect(new Set(labels.map((code) => index.matchCode(code, 'statswales').kind))).toEqual(
      new Set(['authority', 'aggregate']),
    );
  });
});

function withoutHow(match: ReturnType<typeof index.match>): unknown {
  return match.kind === 'authority' ? match.authority : match;
}
