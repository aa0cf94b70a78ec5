import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Results } from '../../src/domain/results';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../src/host/file/saveWorkbook';
import { cellsOf } from '../excel/workbookFor';
import { commandLine, newFolder, sample } from './commandLine';

describe('a list of comparators that an officer writes on Setup', () => {
  const folder = newFolder();
  const published = join(folder, 'published.xlsx');
  const typed = join(folder, 'typed.xlsx');

  beforeAll(async () => {
    await commandLine('assess', sample, '--authority', 'Merthyr Tydfil', '--out', published);
    const workbook = openWorkbook(new Uint8Array(readFileSync(published)));
    const setup = workbook.sheets.find(({ name }) => name === 'Setup')!;
    const row = cellsOf(workbook, 'Setup')!.findIndex((cells) => cells.includes('list: 2'));
    setup.cells.setValue(row, 3, 'Y Cymoedd');
    setup.cells.setValue(row, 4, 'Caerffili, Rhondda Cynon Taf, W06000019, Torfaen');
    setup.touch();
    writeFileSync(typed, saveWorkbook(workbook));
  }, 60_000);

  test('is chosen by its name, with councils in either language and by code; the report says its name and n', async () => {
    const json = join(folder, 'results.json');
    const asked = ['--authority', 'Merthyr Tydfil', '--comparators', 'list:y cymoedd'];
    const ran = await commandLine('assess', typed, ...asked, '--json', json);
    expect(ran).toMatchObject({ code: 0, error: '' });
    const { comparators } = JSON.parse(readFileSync(json, 'utf8')) as Results;
    expect(comparators.method).toBe('list');
    expect(comparators.members.map(({ name }) => name)).toEqual([
      'Caerphilly',
      'Rhondda Cynon Taf',
      'Blaenau Gwent',
      'Torfaen',
    ]);
    expect(comparators.reason).toBe('The 4 authorities of your list “Y Cymoedd”.');
  });

  test('stays where it stands through the next run, with room for more', async () => {
    const again = join(folder, 'again.xlsx');
    await commandLine('assess', typed, '--authority', 'Merthyr Tydfil', '--out', again);
    const rows = cellsOf(openWorkbook(new Uint8Array(readFileSync(again))), 'Setup')!;
    const row = (key: string) => rows.find((cells) => cells.includes(key));
    expect(row('list: 2')?.slice(3, 5)).toEqual([
      'Y Cymoedd',
      'Caerffili, Rhondda Cynon Taf, W06000019, Torfaen',
    ]);
    expect(row('list: 5')).toBeDefined();
  });

  test('that is not there is refused with those that are', async () => {
    const ran = await commandLine(
      'assess',
      typed,
      '--authority',
      'Merthyr Tydfil',
      '--comparators',
      'list:Coast',
    );
    expect(ran).toMatchObject({
      code: 2,
      error: 'judgement-grid: No saved list is called “Coast”. Choose from: Y Cymoedd.\n',
    });
  });
});

describe('what the nearest are alike in, on the command line', () => {
  const nearest = async (...more: string[]) => {
    const ran = await commandLine('assess', sample, '--authority', 'Cardiff', ...more, '--json', '-');
    expect(ran).toMatchObject({ code: 0, error: '' });
    return (JSON.parse(ran.out) as Results).comparators;
  };

  test('changes who they are, shows their distances, and is said', async () => {
    const all = await nearest('--comparators', 'nearest:4');
    const people = await nearest(
      '--comparators',
      'nearest:4',
      '--variables',
      'population=3, Social services spend',
    );
    expect(all.members.map(({ name }) => name)).not.toEqual(people.members.map(({ name }) => name));
    expect(people.reason).toMatch(/ by population=3, Social services spend: each variable standardised/);
    const distances = people.members.map(({ distance }) => distance ?? NaN);
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });

  test('that the context sheet does not have is refused, with what it has', async () => {
    const ran = await commandLine(
      'assess',
      sample,
      '--authority',
      'Cardiff',
      '--variables',
      'Rainfall',
      '--json',
      '-',
    );
    expect(ran.code).toBe(2);
    expect(ran.error).toMatch(/no variable called “Rainfall”\. Choose from: /);
  });
});

test('an officer’s own file of families is followed, and a wrong one refused with its place', async () => {
  const folder = newFolder();
  const file = join(folder, 'families.json');
  const families = [
    {
      name: { en: 'Coast', cy: 'Arfordir' },
      authorities: ['Abertawe', 'Conwy', 'Isle of Anglesey', 'Gwynedd'],
    },
  ];
  writeFileSync(file, JSON.stringify({ id: 'ours', name: { en: 'Ours' }, source: 'Own', families }));
  const asked = [
    'assess',
    sample,
    '--authority',
    'Swansea',
    '--comparators',
    'family:arfordir',
    '--families',
    file,
  ];
  const { out } = await commandLine(...asked, '--json', '-');
  expect((JSON.parse(out) as Results).comparators.members.map(({ name }) => name)).toEqual([
    'Conwy',
    'Isle of Anglesey',
    'Gwynedd',
  ]);
  writeFileSync(file, JSON.stringify({ id: 'ours', name: { en: 'Ours' }, families }));
  const ran = await commandLine(...asked);
  expect([ran.code, ran.error]).toEqual([
    2,
    expect.stringMatching(/is no file of families: source is missing/),
  ]);
  writeFileSync(file, `[${'1,'.repeat(250_000)}1]`);
  const tooLong = await commandLine(...asked);
  expect([tooLong.code, tooLong.error]).toEqual([
    2,
    expect.stringMatching(/is too long for a file of families/),
  ]);
});
