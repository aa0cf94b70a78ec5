import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { councilFile } from '../../src/cli/batch/councilFile';
import { resultsSchema } from '../../src/definitions/results/schema';
import { commandLine, newFolder, root, sample } from '../journeys/commandLine';

describe('every council of the sample in one command', () => {
  const folder = join(newFolder(), 'made', 'here');

  test('writes a file a council, whose names never change, and says how many', async () => {
    const ran = await commandLine('assess', sample, '--authority', 'all', '--json', folder);
    expect(ran).toEqual({ code: 0, out: 'Assessed: 22 of 22 authorities.\n', error: '' });
    const files = readdirSync(folder);
    expect(files).toHaveLength(22);
    expect(files).toEqual(
      expect.arrayContaining(['W06000024-merthyr-tydfil.json', 'W06000001-isle-of-anglesey.json']),
    );
  });

  test.each(['W06000024', 'W06000001', 'W06000015'])(
    '%s is, to the letter, as it is assessed alone',
    async (gss) => {
      const alone = join(newFolder(), 'alone.json');
      await commandLine('assess', sample, '--authority', gss, '--json', alone);
      const file = readdirSync(folder).find((name) => name.startsWith(gss)) ?? '';
      const text = readFileSync(join(folder, file), 'utf8');
      expect(text).toBe(readFileSync(alone, 'utf8'));
      expect(resultsSchema.safeParse(JSON.parse(text)).error).toBeUndefined();
    },
  );
});

describe('all councils', () => {
  const figures = (folder: string): string => {
    const path = join(folder, 'figures.csv');
    const councils = ['Cardiff', 'Swansea', 'Newport', 'Powys', 'Conwy'];
    writeFileSync(
      path,
      [
        'Authority,Indicator,Period,Value',
        ...councils.map((name, at) => `${name},I1,2015-16,${String(10 * at)}`),
      ].join('\n'),
    );
    return path;
  };

  test('one that cannot be assessed as asked is named, and holds nobody up', async () => {
    const folder = newFolder();
    // Newport is named alone, so that it has no comparators but itself
    const ran = await commandLine(
      'assess',
      figures(folder),
      '--authority',
      'all',
      '--comparators',
      'Newport',
      '--json',
      join(folder, 'out'),
    );
    expect(ran.code).toBe(0);
    expect(ran.out).toBe(
      'Assessed: 4 of 5 authorities.\nNot assessed (1):\n  Newport: No comparators were named.\n',
    );
    expect(readdirSync(join(folder, 'out'))).toHaveLength(4);
  });

  test('none of whom can be assessed is exit 2', async () => {
    const folder = newFolder();
    const asked = ['--authority', 'all', '--comparators', 'nearest:3', '--json', join(folder, 'out')];
    const ran = await commandLine('assess', figures(folder), ...asked);
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(/No authority could be assessed so/);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  test('are not written into a file', async () => {
    const folder = newFolder();
    const path = figures(folder);
    const ran = await commandLine('assess', path, '--authority', 'all', '--json', path);
    expect([ran.code, ran.error]).toEqual([4, expect.stringMatching(/is a file, not a folder/)]);
    expect(readdirSync(folder)).toEqual(['figures.csv']);
  });

  test('what a run that was killed left unfinished is taken away; what is the officer’s own stays', async () => {
    const folder = newFolder();
    const out = join(folder, 'out');
    mkdirSync(out);
    writeFileSync(join(out, '.W06000015-cardiff.json.99999999.part'), 'half');
    writeFileSync(join(out, '.mine.part'), 'mine');
    await commandLine('assess', figures(folder), '--authority', 'all', '--json', out);
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual(['.mine.part']);
  });

  test('with a workbook that one council was judged in, sheets are refused', async () => {
    const folder = newFolder();
    const judged = join(folder, 'judged.xlsx');
    await commandLine('assess', sample, '--authority', 'Cardiff', '--out', judged);
    const { openWorkbook } = await import('../../src/host/file/openWorkbook');
    const { saveWorkbook } = await import('../../src/host/file/saveWorkbook');
    const workbook = openWorkbook(new Uint8Array(readFileSync(judged)));
    const grid = workbook.sheets.find(({ name }) => name === 'Judgement grid')!;
    const used = grid.cells.used(true)!;
    const rows = grid.cells.values(used);
    const row = rows.findIndex((cells) => cells.includes('range'));
    const column = rows.flatMap((cells) => cells.indexOf('Reason')).find((at) => at >= 0) ?? 0;
    grid.cells.setValue(used.row + row, used.column + column, 'Written by hand');
    grid.touch();
    writeFileSync(judged, saveWorkbook(workbook));
    const out = join(folder, 'out');
    const ran = await commandLine('assess', judged, '--authority', 'all', '--out', out);
    expect([ran.code, ran.error]).toEqual([2, expect.stringMatching(/judgements of one council/)]);
    expect(existsSync(out)).toBe(false);
  });
});

test.each([
  [{ gss: 'W06000001', name: 'Isle of Anglesey' }, 'W06000001-isle-of-anglesey'],
  [{ gss: 'E06000023', name: 'Bristol, City of' }, 'E06000023-bristol-city-of'],
  [{ gss: 'E07000034', name: "King's Lynn & West Norfolk" }, 'E07000034-kings-lynn-and-west-norfolk'],
  [{ gss: 'W06000003', name: 'Conŵy' }, 'W06000003-conwy'],
])('the file of %j is %s', (authority, file) => {
  expect(councilFile({ ...authority, country: 'Wales', tier: 'unitary' })).toBe(file);
});

describe('over threads', () => {
  /** The command as a process of its own, from the sources. */
  const started = (...argv: string[]) =>
    spawn(process.execPath, ['--require', 'tsx/cjs', join(root, 'src/cli/main.ts'), ...argv], {
      cwd: root,
      env: { ...process.env, PRODUCT_VERSION: '0' },
    });

  test('every file is the same as without them', async () => {
    const [alone, threads] = [join(newFolder(), 'alone'), join(newFolder(), 'threads')];
    const asked = ['assess', sample, '--authority', 'all', '--workers', '2', '--json'];
    const ended = new Promise((resolve) => started(...asked, threads).on('exit', resolve));
    await commandLine(...asked, alone);
    expect(await ended).toBe(0);
    const files = readdirSync(alone);
    expect(files).toHaveLength(22);
    expect(readdirSync(threads)).toEqual(files);
    const of = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');
    for (const file of files) expect(of(threads, file)).toBe(of(alone, file));
  }, 60_000);

  test('Ctrl-C leaves whole files only, and exit 130', async () => {
    const out = join(newFolder(), 'out');
    const child = started(
      'assess',
      sample,
      '--authority',
      'all',
      '--json',
      out,
      '--out',
      out,
      '--workers',
      '2',
    );
    const code = new Promise<number | null>((resolve) => child.on('exit', resolve));
    const watch = setInterval(() => {
      if (existsSync(out) && readdirSync(out).some((name) => name.endsWith('.json'))) child.kill('SIGINT');
    }, 5);
    const ended = await code;
    clearInterval(watch);
    expect(ended).toBe(130);
    const files = readdirSync(out);
    expect(files.filter((name) => name.endsWith('.part'))).toEqual([]);
    expect(files.length).toBeLessThan(44);
    for (const file of files.filter((name) => name.endsWith('.json'))) {
      const results: unknown = JSON.parse(readFileSync(join(out, file), 'utf8'));
      expect(resultsSchema.safeParse(results).error).toBeUndefined();
    }
  }, 60_000);
});
