import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openInputs } from '../../src/cli/openInputs';
import { Refusal } from '../../src/domain/refusal';
import { zipLimits } from '../../src/host/file/zip/zipLimits';
import { packEntry } from '../../src/host/file/zip/packEntry';
import { packingNode } from '../../src/host/file/zip/packingNode';
import { joinBytes } from '../../src/host/file/zip/joinBytes';
import { writeZip } from '../../src/host/file/zip/writeZip';
import { commandLine, newFolder } from './commandLine';
import { seeded } from './seeded';

const patience = 10_000; // milliseconds
const memory = 300; // megabytes that a refusal may take beside what is held already

const text = ['Council,Indicator,Period,Value', ...['Cardiff', 'Swansea', 'Powys'].flatMap((name) =>
  Array.from({ length: 9 }, (_, at) => `${name},I${at},2015-16,${10 * at}`))].join('\n'); // prettier-ignore
const whole = new Uint8Array(gzipSync(text));
const path = join(newFolder(), 'figures.csv.gz');

/** What became of a file: refused (the code), or what was read. */
async function fate(bytes: Uint8Array): Promise<unknown> {
  writeFileSync(path, bytes);
  const begun = performance.now();
  try {
    return (await openInputs([path], {})).grids[0]?.values;
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'file') return error.code;
    throw error;
  } finally {
    expect(performance.now() - begun).toBeLessThan(patience);
  }
}

describe('a packed text of figures', () => {
  test('cut off at every hundredth of its length is refused', async () => {
    for (let i = 1; i < 100; i++)
      expect([i, await fate(whole.slice(0, Math.max(2, Math.floor((whole.length * i) / 100))))]).toEqual([i, 'badGzip']);
  }); // prettier-ignore

  test('with one bit turned, 500 times, is refused, or says what it said', async () => {
    const said = await fate(whole);
    const random = seeded(20261122);
    let opened = 0;
    for (let i = 0; i < 500; i++) {
      const copy = whole.slice();
      const at = 2 + Math.floor(random() * (copy.length - 2));
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      const found = await fate(copy);
      if (found === 'badGzip') continue;
      expect(found).toEqual(said);
      opened += 1;
    }
    // its header's date, system and flags say nothing of the figures: 8 bytes of about 150
    expect(opened).toBeLessThan(60);
  });
});

describe('a bomb', () => {
  /** Seconds, and megabytes at the highest, that the command takes to refuse it in one sentence. */
  async function refused(name: string, bytes: Uint8Array): Promise<string> {
    const bomb = join(newFolder(), name);
    writeFileSync(bomb, bytes);
    const before = process.resourceUsage().maxRSS;
    const begun = performance.now();
    const { code, error } = await commandLine('inspect', bomb);
    expect(performance.now() - begun).toBeLessThan(patience);
    expect((process.resourceUsage().maxRSS - before) / 1024).toBeLessThan(memory);
    expect([code, error]).toEqual([4, expect.stringMatching(/^judgement-grid: [^\n]+\n$/)]);
    return error;
  }

  test('of packed text is refused before it is unpacked', async () => {
    expect(await refused('bomb.csv.gz', gzipSync(Buffer.alloc(200_000_000, 'a,b\n')))).toMatch(/does not unpack/);
  }, 60_000); // prettier-ignore

  test('in one part of a workbook is refused before it is unpacked', async () => {
    const part = packEntry('xl/media/bomb.bin', new Uint8Array(200_000_000), packingNode);
    expect(await refused('bomb.xlsx', joinBytes(writeZip([part])))).toMatch(
      /more than we accept|without a workbook/,
    );
  }, 60_000);

  test('of many parts, each of which is small, is refused by what they come to', async () => {
    const part = packEntry('', new Uint8Array(15_000_000), packingNode);
    const count = Math.ceil(zipLimits.total / part.size) + 1;
    const parts = Array.from({ length: count }, (_, at) => ({ ...part, name: `xl/media/p${at}.bin` }));
    expect(await refused('bomb.xlsx', joinBytes(writeZip(parts)))).toMatch(/more than we accept/);
  }, 60_000);

  test('of a text in a text is no table', async () => {
    const twice = gzipSync(gzipSync(Buffer.alloc(20_000_000, 'a,b\n')));
    expect(await refused('bomb.csv.gz', twice)).toMatch(/neither a workbook nor a table/);
  }, 60_000);
});
