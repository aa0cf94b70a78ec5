import { spawn } from 'node:child_process';
import { existsSync, openSync, readdirSync, readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { newFolder, root, sample } from './commandLine';

interface Ended {
  code: number | null;
  error: string;
}

/** The built command in a process of its own. */
function started(argv: readonly string[], out: 'ignore' | 'pipe' | number) {
  const child = spawn(process.execPath, [join(root, 'dist/cli/judgement-grid.cjs'), ...argv], {
    stdio: ['ignore', out, 'pipe'],
  });
  let error = '';
  child.stderr?.on('data', (said: Buffer) => (error += said.toString()));
  const ended = new Promise<Ended>((resolve) =>
    child.on('close', (code) => {
      resolve({ code, error });
    }),
  );
  return { child, ended };
}

/** Asks it to stop, or kills it, once the folder looks so. */
async function stopped(argv: readonly string[], signal: NodeJS.Signals, when: () => boolean): Promise<Ended> {
  const { child, ended } = started(argv, 'ignore');
  const watching = setInterval(() => {
    if (when()) child.kill(signal);
  }, 1);
  const how = await ended;
  clearInterval(watching);
  return how;
}

const visible = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('a command for all authorities that is killed', () => {
  test.each([1, 6, 15])('after %d files leaves whole files, and the next run makes all of them', async (files) => {
    const folder = join(newFolder(), 'all');
    mkdirSync(folder);
    const all = ['assess', sample, '--authority', 'all', '--json', folder, '--workers', '2'];
    const { code } = await stopped(all, 'SIGKILL', () => visible(folder).length >= files);
    expect(code).toBeNull();
    const there = visible(folder);
    expect(there.length).toBeLessThan(22);
    for (const name of there) JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect((await started(all, 'ignore').ended).code).toBe(0);
    expect(readdirSync(folder)).toHaveLength(22);
    for (const name of readdirSync(folder)) JSON.parse(readFileSync(join(folder, name), 'utf8'));
  }, 60_000); // prettier-ignore

  test('while it writes workbooks leaves none that does not open', async () => {
    const folder = join(newFolder(), 'all');
    mkdirSync(folder);
    const all = ['assess', sample, '--authority', 'all', '--out', folder, '--workers', '2'];
    await stopped(all, 'SIGKILL', () => visible(folder).length >= 3);
    expect(visible(folder).length).toBeLessThan(22);
    for (const name of visible(folder))
      expect(openWorkbook(new Uint8Array(readFileSync(join(folder, name)))).sheets.length).toBeGreaterThan(6);
  }, 60_000);
});

describe('a command that is asked to stop', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('by %s says so and leaves nothing behind', async (signal) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'out.xlsx'), 'the old one');
    const argv = ['assess', sample, '--authority', 'Cardiff', '--out', join(folder, 'out.xlsx')];
    const begun = performance.now();
    let asked = false;
    const { code, error } = await stopped(argv, signal, () => {
      if (asked || performance.now() - begun < 700) return false;
      asked = true;
      return true;
    });
    expect(readdirSync(folder)).toEqual(['out.xlsx']);
    const old = readFileSync(join(folder, 'out.xlsx')).equals(Buffer.from('the old one'));
    // a quick machine is done before it is asked; a slow one has not begun to listen
    expect([code, old]).toEqual(code === 0 ? [0, false] : [code, true]);
    if (code === 130) expect(error).toMatch(/^judgement-grid: [^\n]+\n$/);
  }, 60_000); // prettier-ignore

  test('for all authorities leaves whole files and no other', async () => {
    const folder = join(newFolder(), 'all');
    mkdirSync(folder);
    const all = ['assess', sample, '--authority', 'all', '--json', folder, '--workers', '2'];
    let asked = false;
    const { code, error } = await stopped(all, 'SIGTERM', () => {
      if (asked || visible(folder).length < 2) return false;
      asked = true;
      return true;
    });
    expect([code, error]).toEqual([130, expect.stringMatching(/^judgement-grid: [^\n]+\n$/)]);
    expect(readdirSync(folder)).toEqual(visible(folder));
    for (const name of visible(folder)) JSON.parse(readFileSync(join(folder, name), 'utf8'));
  }, 60_000);
});

describe('what is printed', () => {
  test('onto a full disk is said in one sentence, with exit code 4; the files that were asked for are whole', async () => {
    if (!existsSync('/dev/full')) return; // a device of Linux alone
    const json = join(newFolder(), 'out.json');
    const { ended } = started(['inspect', sample, '--json', json], openSync('/dev/full', 'w'));
    expect(await ended).toEqual({
      code: 4,
      error: expect.stringMatching(
        /^judgement-grid: The results could not be printed: the disk is full\.[^\n]+\n$/,
      ) as string,
    });
    JSON.parse(readFileSync(json, 'utf8'));
  }, 30_000);

  test('to somebody who has gone away (| head) is no mistake', async () => {
    const { child, ended } = started(['assess', sample, '--authority', 'Cardiff', '--json', '-'], 'pipe');
    child.stdout?.destroy();
    expect(await ended).toEqual({ code: 0, error: '' });
  }, 30_000);
});
