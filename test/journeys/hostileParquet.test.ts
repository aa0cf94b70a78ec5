import { execFileSync } from 'node:child_process';
import { root } from './commandLine';
import { parquetBombs } from './parquetBombs';

interface Fate {
  /** "read 19" (rows), or why it was refused. */
  said: string;
  /** Milliseconds. */
  took: number;
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

  test('never keeps us longer than ten seconds', () => {
    expect(fates.filter(({ took }) => took > 10_000)).toEqual([]);
  });
});

describe('a Parquet file that asks for more than it is, or says what is not so', () => {
  const script = 'test/journeys/parquetBombFates.cjs';
  const printed = execFileSync(process.execPath, [script], { cwd: root, encoding: 'utf8', timeout: 120_000 });
  const { fates, megabytes } = JSON.parse(printed) as {
    fates: { fate: string; took: number; megabytes: number }[];
    megabytes: number;
  };
  const allowed = { refused: ['damaged', 'too large'] };

  test.each(parquetBombs.map(({ name, fate }, at) => [name, fate, at] as const))(
    '%s: is %s',
    (_, fate, at) => {
      expect(fate === 'refused' ? allowed.refused : [fate]).toContain(fates[at]?.fate);
      expect(fates[at]?.took).toBeLessThan(20_000); // two busy jobs beside it among them
    },
  );

  test('takes no more memory than a sound file of its size may', () => {
    expect(fates.filter((one) => one.megabytes > 1_600)).toEqual([]);
    expect(megabytes).toBeLessThan(2_500);
  });
});
