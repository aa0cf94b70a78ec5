import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readParquet } from '../../src/cli/parquet/readParquet';
import { packGrid, unpackGrid } from '../../src/cli/parquet/packedGrid';
import type { Refusal } from '../../src/domain/refusal';
import { newFolder } from '../journeys/commandLine';

const file = { fileName: 'figures.parquet', bytes: new Uint8Array(100) };

/** A thread that does this instead of reading. */
function thread(script: string): string {
  const path = join(newFolder(), 'thread.cjs');
  writeFileSync(path, `require('node:worker_threads').parentPort.postMessage({ kind: 'begun' });\n${script}`);
  return path;
}

describe('a Parquet file whose pages', () => {
  test('send the reader round for ever is refused after some seconds', async () => {
    const begun = performance.now();
    const reading = readParquet(file, { workerFile: thread('for (;;);') });
    await expect(reading).rejects.toMatchObject({
      code: 'badParquet',
      kind: 'file',
    } satisfies Partial<Refusal>);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test('ask for all memory, which no limit of a thread’s counts, is refused as too large', async () => {
    const greedy = 'const all = []; for (;;) all.push(new Uint8Array(1e8).fill(1));';
    const reading = readParquet(file, { workerFile: thread(greedy) });
    await expect(reading).rejects.toMatchObject({ code: 'parquetTooLarge', kind: 'file' });
  });

  test('ask for arrays so large that the engine would end the program is refused, and the program goes on', async () => {
    const greedy = 'const all = []; for (;;) all.push(new Array(1e7));';
    const reading = readParquet(file, { workerFile: thread(greedy) });
    await expect(reading).rejects.toMatchObject({ kind: 'file' });
  });

  test('take long to read are given up when the officer says so', async () => {
    const stop = new AbortController();
    const reading = readParquet(file, {
      workerFile: thread('setInterval(() => 0, 100)'),
      signal: stop.signal,
    });
    stop.abort();
    await expect(reading).rejects.toMatchObject({ code: 'stopped' });
  });

  test('our own reader fails at: that is no fault of the file’s', async () => {
    const reading = readParquet(file, { workerFile: thread('throw new TypeError("ours")') });
    await expect(reading).rejects.toThrow('ours');
  });
});

test('a table is the same after it went from one thread to another', () => {
  const values = [
    ['Council', 'Value', 'Is it so'],
    ['Cardiff', 12.5, true],
    ['', -0, false],
    ['Cardiff', 1e300, ''],
  ];
  const grid = { sheet: 'figures.parquet', top: 0, left: 0, values };
  expect(unpackGrid(structuredClone(packGrid(grid)))).toEqual(grid);
});
