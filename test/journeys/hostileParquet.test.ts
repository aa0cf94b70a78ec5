import { execFileSync } from 'node:child_process';
import { root } from './commandLine';

interface Fate {
  /** "read 19" (rows), or why it was refused. */
  said: string;
  /** Milliseconds. */
  took: number;
  /** Its pages send the reader round for ever: the command gave it up. */
  hung?: true;
}

describe('a Parquet file', () => {
  const words = ['--max-old-space-size=512', 'test/journeys/parquetFates.cjs'];
  const printed = execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8', timeout: 120_000 });
  const fates = JSON.parse(printed) as Fate[];
  const [cuts, flips] = [fates.slice(0, 100), fates.slice(100)];

  test('cut off at every hundredth of its length is refused', () => {
    expect(cuts).toHaveLength(100);
    expect(new Set(cuts.map(({ said }) => said))).toEqual(new Set(['badParquet']));
  });

  test('with one bit turned, 500 times, is refused or read, and nothing else', () => {
    expect(flips).toHaveLength(500);
    expect(flips.filter(({ said }) => !/^(badParquet|parquetTooLarge|read \d+)$/.test(said))).toEqual([]);
    // pages carry no checksum: a bit may turn one figure into another, which only who made the file can know
    expect(flips.filter(({ said }) => said === 'badParquet').length).toBeGreaterThan(100);
  });

  test('never keeps us longer than ten seconds, though some of these send the reader round for ever', () => {
    expect(fates.filter(({ took }) => took > 10_000)).toEqual([]);
    expect(fates.some(({ hung }) => hung === true)).toBe(true);
  });
});
