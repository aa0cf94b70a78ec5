import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { resultsSchema } from '../../src/definitions/results/schema';
import type { ResultIndicator, Results } from '../../src/domain/results';
import { csvRows } from '../parse/csvRows';
import { commandLine, newFolder, root } from './commandLine';

const england = join(root, '../shared/data/england');
const figures = join(england, 'lait_bds_long.csv.gz');
const register = join(england, 'lait_data_dictionary.csv');
const neighbours = join(england, 'stats_neighbours_long.csv');
const there = [figures, register, neighbours].every((file) => existsSync(file));

/** DfE's statistical neighbours of Darlington, nearest first, as the list has them. */
const ofDarlington = [
  'Gateshead',
  'Stockton-on-Tees',
  'Dudley',
  'Wakefield',
  'Lancashire',
  'Telford and Wrekin',
  'Rotherham',
  'Tameside',
  'County Durham',
  'Doncaster',
];

describe('641,070 rows of the Local Authority Interactive Tool, for Darlington, against its published neighbours', () => {
  let results: Results | undefined;

  beforeAll(async () => {
    if (!there) {
      console.warn('../shared/data/england is not beside this checkout: this journey is not made');
      return;
    }
    const json = join(newFolder(), 'results.json');
    const asked = ['--authority', 'Darlington', '--comparators', `published:${neighbours}`, '--json', json];
    const ran = await commandLine('assess', figures, register, ...asked);
    expect(ran).toMatchObject({ code: 0 });
    results = JSON.parse(readFileSync(json, 'utf8')) as Results;
  }, 60_000);

  const each = (check: (indicator: ResultIndicator) => void): void => {
    results?.indicators.forEach(check);
  };

  test('its ten neighbours are DfE’s, in their order, and results.json keeps to its schema', () => {
    if (results === undefined) return;
    expect(results.comparators.method).toBe('published');
    expect(results.comparators.members.map(({ name }) => name)).toEqual(ofDarlington);
    expect(results.comparators.count).toBe(10);
    expect(resultsSchema.safeParse(results).error).toBeUndefined();
  });

  test('all 434 measures are there, and each value of Darlington is the one that stands in the file for its code and year', () => {
    if (results === undefined) return;
    expect(results.indicators).toHaveLength(434);
    const rows = csvRows(gunzipSync(readFileSync(figures)).toString('utf8'));
    const wrong: unknown[] = [];
    each(({ code, period, value, cells: [cell = ''] }) => {
      const row = rows[Number(/!E(\d+)$/.exec(cell)?.[1]) - 2]; // a header stands above them
      const same =
        row?.['Short Desc'] === code &&
        row['LA and Regions'] === 'Darlington' &&
        (value === null || Math.abs(Number(row['Values']) - value) <= 1e-11 * Math.abs(value)); // 0.70000000000000007 is in it
      if (cell !== '' && !same) wrong.push({ code, period, value, cell, row });
    });
    expect(wrong).toEqual([]);
  });

  test('every measure with a value has its rank of n and its neighbours’ mean, and its quartile where four have one', () => {
    if (results === undefined) return;
    expect(results.indicators.filter(({ value }) => value !== null).length).toBeGreaterThan(380);
    each(({ code, value, rank, of, quartile, comparatorMean }) => {
      if (value === null) return;
      expect({ code, isRanked: rank !== null && rank >= 1 && rank <= of }).toEqual({ code, isRanked: true });
      expect({ code, of: of >= 1 && of <= 11 }).toEqual({ code, of: true });
      expect({ code, hasQuartile: quartile !== null }).toEqual({ code, hasQuartile: of >= 4 });
      expect({ code, hasMean: comparatorMean !== null }).toEqual({ code, hasMean: of >= 2 });
    });
  });

  test('measures without polarity have no better or worse anywhere', () => {
    if (results === undefined) return;
    const without = results.indicators.filter(({ polarity }) => polarity === null);
    expect(without.length).toBeGreaterThan(0);
    for (const indicator of without) {
      expect(JSON.stringify({ ...indicator, title: '' })).not.toMatch(/better|worse|improv|worsen|concern/i);
      expect(indicator).toMatchObject({ learnFrom: null, bestQuartileBound: null, gapToBestQuartile: null });
    }
    const codes = new Set(without.map(({ code }) => code));
    const evidence = results.domains.flatMap((domain) => domain.evidence);
    expect(evidence.filter(({ id, level }) => codes.has(id) && level !== null)).toEqual([]);
  });
});
