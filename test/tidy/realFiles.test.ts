import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import type { Grid } from '../../src/domain/grid';
import type { Problem } from '../../src/domain/problem';
import { atOnce } from '../../src/domain/steps';
import type { Tidied } from '../../src/domain/tidied';
import { csvGrid } from '../../src/read/csvGrid';
import { read } from '../../src/read/read';
import { tidy } from '../../src/tidy/tidy';
import { gridsOf } from '../read/gridsOf';

/** Published files beside the project; expected figures were counted in the files themselves or are named in issue 3. */
const data = join(__dirname, '../../../shared/data');

/** A test on real files passes with a plain message where they are absent. */
function onFiles(name: string, files: readonly string[], act: (grids: Grid[]) => void): void {
  test(name, () => {
    const absent = files.filter((file) => !existsSync(join(data, file)));
    if (absent.length > 0) {
      console.warn(`Not tested: ${absent.join(', ')} is not beside this checkout.`);
      return;
    }
    act(files.flatMap(open));
  });
}

function open(file: string): Grid[] {
  const path = join(data, file);
  if (file.endsWith('.xlsx')) return gridsOf(path);
  const bytes = readFileSync(path);
  return [csvGrid(file.split('/').at(-1) ?? file, file.endsWith('.gz') ? gunzipSync(bytes) : bytes)];
}

function tidied(grids: Grid[]): Tidied & { problems: Problem[] } {
  const { made, problems } = atOnce(tidy(atOnce(read(grids)).made, jointReview));
  return { ...made, problems };
}

/** All readings of an indicator, aggregates' too. */
function allOf(
  { figures }: Tidied,
  code: string,
): { value?: number; numerator?: number; denominator?: number }[] {
  const indicator = figures.indicators.findIndex((each) => each.code === code);
  const own = [...figures.indicator].flatMap((each, at) => (each === indicator ? [figures.reading(at)] : []));
  return [...own, ...figures.aggregateReadings.filter((reading) => reading.indicator === indicator)];
}

describe('Wales', () => {
  onFiles(
    '13 children’s indicators of 22 councils, each with numerator and denominator',
    ['wales/welsh_scc_inferred_years.csv'],
    (grids) => {
      const { figures, tables } = tidied(grids);
      expect([figures.length, figures.authorities.length, figures.indicators.length]).toEqual([484, 22, 13]);
      expect(tables[0]).toMatchObject({ layout: 'long', range: 'A1:I485', readings: 484 });
      expect(figures.indicators[0]).toMatchObject({
        code: 'SCC/010',
        measure: 'proportion',
        multiplier: 100,
        polarity: 'unknown',
      });
      // Line 2 of the file: Blaenau Gwent, 2006-07, 107 of 914, 11.71.
      expect(figures.reading(figures.find(0, 0, 0))).toMatchObject({
        value: 11.71,
        numerator: 107,
        denominator: 914,
      });
    },
  );

  onFiles(
    'contacts per child with their look-ups: 1,416 readings, 22 councils and Wales, 11 years, counts and rates apart',
    [
      'wales/HLTH1250_data-orig.csv',
      'wales/HLTH1250_area-lookup.csv',
      'wales/HLTH1250_measure.csv',
      'wales/HLTH1250_staff-lookup.csv',
    ],
    (grids) => {
      const { figures, tables } = tidied(grids);
      expect(tables[0]).toMatchObject({ layout: 'long', readings: 1416, authorities: 22, aggregates: 1 });
      expect(figures.aggregates.map(({ name }) => name)).toEqual(['Wales']);
      expect(figures.periods).toHaveLength(11);
      expect(figures.indicators.map(({ title }) => title.en).sort()).toEqual([
        'Health Visitor – Contacts per child',
        'Health Visitor – Number of contacts',
        'Other Staff – Contacts per child',
        'Other Staff – Number of contacts',
        'Wider Health Team – Contacts per child',
        'Wider Health Team – Number of contacts',
      ]);
      expect(figures.indicators[0]?.title.cy).toBe('Y tîm iechyd ehangach – Cysylltiadau fesul plentyn');
    },
  );
});

describe('Scotland', () => {
  onFiles(
    'the benchmarking sheet is one wide table of 32 councils over 200 series',
    ['scotland/new_bnch_data.xlsx'],
    (grids) => {
      const made = tidied(grids);
      const { figures, tables } = made;
      const table = tables.find(({ sheet }) => sheet === 'Raw Data');
      expect(table).toMatchObject({ layout: 'wideMixed', authorities: 32, aggregates: 1 });
      expect(table?.indicators.length).toBeGreaterThanOrEqual(200);
      expect(table?.periods).toEqual(expect.arrayContaining(['2010-11', '2020-21']));
      expect(figures.aggregates.map(({ name }) => name)).toEqual(['Scotland']);
      const multipliers = Object.fromEntries(
        figures.indicators.map(({ code, multiplier }) => [code, multiplier]),
      );
      // spend per pupil: thousands of pounds over pupils are money, not events that an interval could be made from
      expect(figures.indicators.find(({ code }) => code === 'CHN1')).toMatchObject({
        measure: 'money',
        unit: '£',
      });
      for (const [code, expected] of [
        ['SW1', 363],
        ['SW2', 363],
        ['SW5', 363],
        ['SW6', 363],
        ['CHN1', 363],
        ['CHN8a', 330],
        ['CHN8b', 330],
      ] as const) {
        const multiplier = multipliers[code] ?? NaN;
        // Each row that has all three; the published value carries more decimals than the tolerance.
        const rows = allOf(made, code).flatMap(({ value, numerator, denominator }) =>
          value === undefined || numerator === undefined || denominator === undefined
            ? []
            : [{ value, computed: (numerator / denominator) * multiplier }],
        );
        const recompute = rows.filter(
          ({ value, computed }) => Math.abs(value - computed) <= 1e-6 * Math.abs(value),
        );
        expect(`${code}: ${recompute.length} of ${rows.length}`).toBe(`${code}: ${expected} of ${expected}`);
      }
    },
  );

  onFiles(
    'two sets of family groups, and what is known of each council beside them',
    ['scotland/SIMDvalues.xlsx'],
    (grids) => {
      const { families, contexts, figures } = tidied(grids);
      expect(families[0]?.families.map(({ name }) => name).sort()).toEqual(
        ['deprivationFG_2012', 'popdensityFG_2012'].flatMap((set) =>
          [1, 2, 3, 4].map((group) => `${set} ${String(group)}`),
        ),
      );
      expect(contexts[0]?.rows).toHaveLength(32);
      expect(figures.length).toBe(0);
    },
  );
});

describe('England', () => {
  onFiles(
    'ten tables with merged headings, spacers, bands and footnotes',
    ['england/SFR49_2014_LATables.xlsx'],
    (grids) => {
      const { figures, tables } = tidied(grids);
      expect(tables.map(({ sheet }) => sheet)).toEqual(
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `Table LA${String(n)}`),
      );
      expect(figures.aggregates.map(({ name }) => name)).toContain('North East');
      const darlington = figures.authorities.findIndex(({ name }) => name === 'Darlington');
      const readings = Array.from({ length: figures.length }, (_, at) => figures.reading(at)).filter(
        ({ authority, cells }) => authority === darlington && cells[0]?.sheet === 'Table LA5',
      );
      expect(
        readings.map(({ indicator, value, marker }) => [
          figures.indicators[indicator]?.title.en.split(' ').slice(0, 4).join(' '),
          value ?? marker,
        ]),
      ).toEqual([
        ['Number of children looked', 135],
        ['Number identified as having', 5],
        ['Number who received an', 'confidential'],
        ['Number who were offered', 'confidential'],
        ['Percentage identified as having', 4.5],
      ]);
      expect(tables.flatMap(({ periods }) => periods).sort()[0]).toBe('2010');
    },
  );

  onFiles(
    'all of the Local Authority Interactive Tool: 641,070 rows',
    ['england/lait_bds_long.csv.gz'],
    (grids) => {
      const { figures, tables } = tidied(grids);
      expect(tables[0]).toMatchObject({
        layout: 'long',
        authorities: 158,
        aggregates: 12,
        readings: 641_070,
      });
      expect(figures.indicators).toHaveLength(434);
      expect(figures.length + figures.aggregateReadings.length).toBe(641_070);
      let missing = figures.aggregateReadings.filter(({ value }) => value === undefined).length;
      for (const value of figures.value) if (Number.isNaN(value)) missing += 1;
      expect(missing).toBe(93_883);
      expect(figures.periods.every(({ kind, label }) => kind !== 'unclear' || label !== '')).toBe(true);
    },
  );

  onFiles(
    'the tool’s dictionary gives its indicators their polarity',
    ['england/lait_data_dictionary.csv'],
    (grids) => {
      const rows = [
        'Short Desc,Data item,Years,LA and Regions,Values',
        'InfMort,Infant Mortality,2014-16,Barnet,3.1',
      ];
      const { figures } = tidied([csvGrid('lait.csv', rows.join('\n')), ...grids]);
      expect(figures.indicators[0]).toMatchObject({ polarity: 'lowerIsBetter' });
    },
  );

  onFiles(
    'counts and percentages of child protection plans are tied, regions apart',
    ['england/d3_cpps_subsequent_plan_2013_to_2025.csv'],
    (grids) => {
      const { figures } = tidied(grids);
      const percent = figures.indicators.findIndex(({ code }) => code.endsWith('CPP_subsequent_percent'));
      expect(figures.indicators[percent]).toMatchObject({ measure: 'proportion', multiplier: 100 });
      expect(figures.aggregates).toHaveLength(12);
      const tied = [...figures.indicator].filter(
        (each, at) =>
          each === percent && !Number.isNaN(figures.numerator[at]) && !Number.isNaN(figures.denominator[at]),
      );
      expect(tied.length).toBeGreaterThan(1500);
      expect(figures.authorities.filter(({ name }) => name === 'Dorset').length).toBeLessThanOrEqual(2);
    },
  );

  onFiles(
    'placement stability: count, base (in a row of its own) and percentage are tied for each council and year; two codes are one council',
    ['england/la_cla_placement_stability.csv'],
    (grids) => {
      const { figures, problems } = tidied(grids);
      const percents = figures.indicators.flatMap(({ code }, at) =>
        /three|3 or more.*percent/.test(code) ? [at] : [],
      );
      expect(percents).toHaveLength(2);
      const gss = figures.authorities.map((authority) => authority.gss);
      expect(new Set(gss).size).toBe(gss.length);
      const of = (sign: RegExp): number => figures.indicators.findIndex(({ code }) => sign.test(code));
      const carer = of(/same carer.*percent/);
      const three = percents.map((each) => figures.indicators[each]);
      for (const indicator of [figures.indicators[carer], ...three])
        expect(indicator).toMatchObject({ measure: 'proportion', multiplier: 100 });
      const said = problems.filter(({ code }) => code === 'multiplierInferred').map(({ details }) => details);
      expect(said.map(({ holds, checked }) => [holds, checked])).toEqual([
        [747, 747],
        [746, 746],
        [743, 743],
      ]);
      const darlington = figures.authorities.findIndex(({ name }) => name === 'Darlington');
      const year = figures.periods.findIndex(({ label }) => label === '2025');
      const reading = figures.reading(figures.find(darlington, carer, year));
      expect(reading).toMatchObject({ value: 56, numerator: 68, denominator: 122 });
      expect(reading.cells.map(({ column }) => column)).toEqual([13, 12, 12]);
      expect(problems.find(({ code }) => code === 'basesJoined')?.details).toMatchObject({
        total: 'Total children',
      });
    },
  );

  onFiles(
    'ten neighbours for each council, in both files',
    ['england/stats_neighbours_long.csv', 'england/sn_may_2025.xlsx'],
    (grids) => {
      const { neighbours } = tidied(grids);
      expect(neighbours.map(({ rows }) => rows.length % 10)).toEqual([0, 0]);
      expect(neighbours[0]?.rows).toHaveLength(1530);
      expect(new Set(neighbours[1]?.rows.map(({ closeness }) => closeness))).not.toContain('Very Close');
    },
  );
});

describe('Wales: the published figures behind the sample', () => {
  onFiles(
    'published_figures.csv: 18 indicators of 22 councils, counts kept as printed and said to be their numerators',
    ['wales/published_figures.csv'],
    (grids) => {
      const { figures, problems } = tidied(grids);
      expect(figures.indicators).toHaveLength(18);
      expect(figures.authorities).toHaveLength(22);
      const code = (at: number): string => figures.indicators[figures.indicator[at] ?? 0]?.code ?? '';
      const anglesey = Array.from({ length: figures.length }, (_, at) => at).find(
        (at) => code(at) === 'SS-CF' && figures.authorities[figures.authority[at] ?? 0]?.gss === 'W06000001',
      );
      expect(figures.reading(anglesey ?? -1)).toMatchObject({
        value: 10181,
        numerator: 10181,
        denominator: 32919,
      });
      const said = problems.filter((problem) => problem.code === 'valueIsTheNumerator');
      expect(said.map(({ details }) => details['indicator'])).toEqual(
        expect.arrayContaining(['FOS-REL-IN', 'FOS-LA-IN', 'FOS-AG-OUT', 'SS-CF', 'SS-OP', 'SS-AD']),
      );
      expect(problems.map((problem) => problem.code)).not.toContain('valueIsNotTheRatio');
    },
  );
});
