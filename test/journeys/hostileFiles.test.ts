import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { FileError } from '../../src/host/model/fileError';
import { fortyNineParts } from '../host/file/fortyNineParts';
import { commandLine, newFolder, sample } from './commandLine';
import { seeded } from './seeded';

/** No file, however it is damaged, may keep us longer than this many milliseconds. */
const patience = 10_000;

const files: [string, Uint8Array][] = [
  ['the sample workbook', new Uint8Array(readFileSync(sample))],
  ['a macro workbook of 49 parts', fortyNineParts()],
];

/** Opens what may be damaged, and saves what opened: what became of it. Anything but a FileError is thrown on. */
function fate(bytes: Uint8Array): string {
  const began = performance.now();
  try {
    return saveWorkbook(openWorkbook(bytes)).length > 0 ? 'opened' : 'saved empty';
  } catch (error) {
    if (error instanceof FileError) return error.fault;
    throw error;
  } finally {
    expect(performance.now() - began).toBeLessThan(patience);
  }
}

describe.each(files)('%s', (_, whole) => {
  test('cut off at every hundredth of its length is refused, each time with a reason', () => {
    const fates = Array.from({ length: 100 }, (_each, i) =>
      fate(whole.slice(0, Math.floor((whole.length * i) / 100))),
    );
    expect(fates.filter((each) => each === 'opened')).toEqual([]);
    expect(new Set(fates)).toEqual(new Set(['unknownText', 'damaged']));
  });

  test('with one bit turned, 500 times, opens as a workbook or is refused', () => {
    const random = seeded(20261122);
    const fates = Array.from({ length: 500 }, () => {
      const copy = whole.slice();
      const at = Math.floor(random() * copy.length);
      copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return fate(copy);
    });
    // what opens has a bit turned that says nothing: a date, a version, a comment
    expect(fates.filter((each) => each === 'opened').length).toBeLessThan(60);
  });

  test('the command line says one sentence, gives the right code and writes nothing', async () => {
    const random = seeded(49);
    const path = join(newFolder(), 'damaged.xlsx');
    for (let i = 0; i < 40; i++) {
      const copy = whole.slice(0, i % 2 === 0 ? Math.floor(random() * whole.length) : whole.length);
      const at = Math.floor(random() * copy.length);
      if (i % 2 === 1) copy[at] = (copy[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(path, copy);
      const folder = newFolder();
      const out = join(folder, 'out.xlsx');
      const ran = await commandLine(
        'assess',
        path,
        '--authority',
        'Merthyr Tydfil',
        '--comparators',
        'country',
        '--out',
        out,
      );
      expect([0, 2, 3, 4]).toContain(ran.code);
      if (ran.code === 0) continue;
      expect(ran.error).toMatch(/^judgement-grid: [^\n]+\n$/);
      expect(ran.error).not.toMatch(/did not foresee|\bat .*\.ts:\d+|Error:|undefined|\[object/);
      expect(readdirSync(folder)).toEqual([]);
    }
  }, 60_000);
});
