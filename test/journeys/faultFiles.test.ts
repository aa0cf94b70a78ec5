import { spawn } from 'node:child_process';
import type * as FileSystem from 'node:fs';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { commandLine, newFolder, root, sample } from './commandLine';

/** While set: after so many more files that are written beside their place, the disk is full in the middle of one. */
const mockDisk = { room: Infinity };

jest.mock('node:fs', () => {
  const real = jest.requireActual<typeof FileSystem>('node:fs');
  return {
    ...real,
    writeFileSync: (path: string, content: string | Uint8Array): void => {
      if (!path.endsWith('.part') || mockDisk.room-- > 0) {
        real.writeFileSync(path, content);
        return;
      }
      real.writeFileSync(path, content.slice(0, content.length / 2));
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
    },
  };
});

const asked = (folder: string): string[] => [
  ...['assess', sample, '--authority', 'Cardiff'],
  ...['--out', join(folder, 'out.xlsx'), '--json', join(folder, 'out.json')],
];
const whole = (folder: string): boolean =>
  openWorkbook(new Uint8Array(readFileSync(join(folder, 'out.xlsx')))).sheets.some(
    ({ name }) => name === 'Judgement grid',
  );

test.each([0, 2])(
  'a disk that is full (room for %d of three files) leaves all as it was, says so, and the next run works',
  async (room) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out.xlsx'), 'the old one');
    mockDisk.room = room;
    const { code, error } = await commandLine(...asked(folder), '--report', join(folder, 'out.docx'));
    mockDisk.room = Infinity;
    expect(code).toBe(4);
    expect(error).toMatch(/^judgement-grid: .*out\.(xlsx|json|docx).*the disk is full.*\n$/);
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    expect(readFileSync(join(folder, 'out.xlsx'), 'utf8')).toBe('the old one');
    expect((await commandLine(...asked(folder))).code).toBe(0);
    expect(readdirSync(folder)).toEqual(['out.json', 'out.xlsx']);
    expect(whole(folder)).toBe(true);
  },
);

test('a disk that fills up in a command for all authorities: what is there is whole, and the next run makes the rest', async () => {
  const folder = join(newFolder(), 'all');
  const all = ['assess', sample, '--authority', 'all', '--json', folder];
  mockDisk.room = 5;
  const { code, error } = await commandLine(...all);
  mockDisk.room = Infinity;
  expect([code, error]).toEqual([4, expect.stringMatching(/the disk is full/)]);
  expect(readdirSync(folder)).toHaveLength(5);
  expect(wholeResults(folder)).toBe(5);
  expect((await commandLine(...all)).code).toBe(0);
  expect(wholeResults(folder)).toBe(22);
});

/** How many files a folder has, each of them whole results. */
function wholeResults(folder: string): number {
  const names = readdirSync(folder);
  for (const name of names) JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return names.length;
}

/** Kills the command (nothing in it can notice) once `when` says so. */
async function killed(folder: string, when: (milliseconds: number) => boolean): Promise<void> {
  const child = spawn(process.execPath, [join(root, 'dist/cli/judgement-grid.cjs'), ...asked(folder)]);
  const ended = new Promise((resolve) => child.on('close', resolve));
  const begun = performance.now();
  const watching = setInterval(() => {
    if (when(performance.now() - begun)) child.kill('SIGKILL');
  }, 1);
  await ended;
  clearInterval(watching);
}

test.each([
  ['at its beginning', () => (passed: number) => passed > 30],
  ['while it reads', () => (passed: number) => passed > 300],
  ['while it works', () => (passed: number) => passed > 1000],
  ['while it writes', (folder: string) => () => readdirSync(folder).some((name) => name.endsWith('.part'))],
])('a command that is killed %s leaves the old file or the new one, and nothing that hinders the next', async (_, when) => {
  const folder = newFolder();
  writeFileSync(join(folder, 'out.xlsx'), 'the old one');
  await killed(folder, when(folder));
  const isOld = readFileSync(join(folder, 'out.xlsx')).byteLength === 'the old one'.length;
  expect(isOld || whole(folder)).toBe(true);
  // what was being written beside its place is hidden, and bears a name that no run reads
  expect(readdirSync(folder).filter((name) => !/^out\.(xlsx|json)$|^\.out\.(xlsx|json)\.\d+\.part$/.test(name))).toEqual([]);
  expect((await commandLine(...asked(folder))).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['out.json', 'out.xlsx']);
  expect(whole(folder)).toBe(true);
}, 60_000); // prettier-ignore
