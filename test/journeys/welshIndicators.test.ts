import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { commandLine, newFolder, root } from './commandLine';

const figures = join(root, '../shared/data/wales/welsh_scc_inferred_years.csv');
const there = existsSync(figures);
if (!there)
  console.warn(`${figures} is not there: the journey over its 13 indicators has nothing to run on.`);

async function assess(): Promise<Results> {
  const json = join(newFolder(), 'r.json');
  const ran = await commandLine(
    'assess',
    figures,
    '--authority',
    'Merthyr Tydfil',
    '--comparators',
    'country',
    '--period',
    '2015-16',
    '--json',
    json,
  );
  expect(ran).toMatchObject({ code: 0, error: '' });
  return JSON.parse(readFileSync(json, 'utf8')) as Results;
}

/**
 * Worked out from the same file with LibreOffice Calc 7.4, in cells: RANK(own; all; 0), COUNT, MEDIAN and AVERAGE of the other
 * councils, 100 × (Σ numerators − own) ÷ (Σ denominators − own), and Wilson's formula with z = 1.959963984540054 and 3.090232306167813.
 * QUARTILE gives 15.3925 | 18.545 | 21.9375 for SCC/010 and 52.38 | 62.79 | 75 for SCC/033f.
 */
const expected = [
  {
    code: 'SCC/010',
    value: 16.46,
    rank: 15,
    of: 22,
    quartile: 2,
    comparatorMedian: 18.7,
    comparatorMean: 18.6742857142857,
    comparatorPooled: 20.147247510234,
    lower95: 14.0535596606131,
    upper95: 19.183928419569,
    lower998: 12.8118313277536,
    upper998: 20.8952344360243,
  },
  {
    code: 'SCC/033f',
    value: 63.16,
    rank: 10,
    of: 21,
    quartile: 3,
    comparatorMedian: 62.345,
    comparatorMean: 63.6495,
    comparatorPooled: 60.2941176470588,
    lower95: 41.0395331648031,
    upper95: 80.8504872548649,
    lower998: 30.5133879145766,
    upper998: 87.0000317482679,
  },
];

(there ? describe : describe.skip)(
  'thirteen Welsh children’s indicators, 2015-16, against the country',
  () => {
    test('all thirteen are there', async () => {
      const { indicators } = await assess();
      expect(indicators).toHaveLength(13);
    });

    test.each(expected)('$code agrees with a spreadsheet’s own formulas', async ({ code, ...numbers }) => {
      const { indicators } = await assess();
      const indicator = indicators.find((one) => one.code === code) as unknown as Record<string, number>;
      for (const [name, number] of Object.entries(numbers)) {
        expect([name, indicator[name]]).toEqual([name, expect.closeTo(number, 9)]);
      }
    });

    test('no polarity was said: nothing is better or worse', async () => {
      const { indicators } = await assess();
      expect(indicators.map(({ polarity }) => polarity)).toEqual(Array(13).fill(null));
      for (const { difference } of indicators) expect(difference ?? '').not.toMatch(/better|worse/i);
    });

    test('a council without a value is listed as left out, with the reason', async () => {
      const { indicators } = await assess();
      const indicator = indicators.find(({ code }) => code === 'SCC/033f');
      expect(indicator?.omitted.map(({ gss, name }) => ({ gss, name }))).toEqual([
        { gss: 'W06000013', name: 'Bridgend' },
      ]);
      expect(indicator?.omitted[0]?.reason).not.toBe('');
    });

    test('each value can be traced to its cell', async () => {
      const { indicators } = await assess();
      const lines = readFileSync(figures, 'utf8').split('\n');
      const [cell = ''] = indicators.find(({ code }) => code === 'SCC/010')?.cells ?? [];
      const row = Number(/!H(\d+)$/.exec(cell)?.[1]);
      expect(lines[row - 1]).toContain('SCC/010,Merthyr Tydfil,Merthyr Tudful,W06000024,2015-16');
    });
  },
);
