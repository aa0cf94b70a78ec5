import { copyFileSync, linkSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jointReview } from '../../src/definitions/frameworks/jointReview';
import { commandLine, newFolder, sample } from './commandLine';

/** A folder with a copy of the sample workbook, a table of figures and a list of levels. */
function folderOfInputs(): string {
  const folder = newFolder();
  copyFileSync(sample, join(folder, 'figures.xlsx'));
  writeFileSync(join(folder, 'more.csv'), 'Council,Year,PM1\nCardiff,2015-16,1\nPowys,2015-16,2\n');
  writeFileSync(join(folder, 'levels.json'), '{"levels":[3,3,2,2,3,3,2,2,2,2,3,3,3,3]}');
  symlinkSync(join(folder, 'figures.xlsx'), join(folder, 'link.xlsx'));
  return folder;
}

const assessed = ['assess', 'figures.xlsx', 'more.csv', '--authority', 'Cardiff'];

describe('no file that is read is written over by what a command makes', () => {
  test.each([
    ['results', [...assessed, '--json', 'figures.xlsx']],
    ['results, by a link', [...assessed, '--json', 'link.xlsx']],
    ['results, on the table of figures', [...assessed, '--json', 'more.csv']],
    [
      'results, on the comparators',
      [...assessed, '--comparators', 'published:more.csv', '--json', 'more.csv'],
    ],
    [
      'a workbook, on a second one that its sheets do not go into',
      ['assess', 'figures.xlsx', 'second.xlsx', '--authority', 'Cardiff', '--out', 'second.xlsx'],
    ],
    ['what was found', ['inspect', 'more.csv', '--json', 'more.csv']],
    ['what levels give', ['replay', 'levels.json', '--json', 'levels.json']],
  ])('%s', async (_, argv) => {
    const folder = folderOfInputs();
    copyFileSync(sample, join(folder, 'second.xlsx'));
    const there = (): string[] => readdirSync(folder);
    const [files, bytes] = [there(), there().map((name) => readFileSync(join(folder, name)))];
    const ran = await commandLine(...argv.map((word) => inFolder(folder, word)));
    expect([ran.code, ran.out, ran.error]).toEqual([
      2,
      '',
      expect.stringMatching(/which this command reads/),
    ]);
    expect(there()).toEqual(files);
    expect(there().map((name) => readFileSync(join(folder, name)))).toEqual(bytes);
  });

  test('but the workbook gets its sheets by --out, also under another name of it', async () => {
    const folder = folderOfInputs();
    linkSync(join(folder, 'figures.xlsx'), join(folder, 'same.xlsx'));
    for (const name of ['figures.xlsx', 'link.xlsx', 'same.xlsx']) {
      const argv = [...assessed, '--out', name].map((word) => inFolder(folder, word));
      expect(await commandLine(...argv)).toMatchObject({ code: 0, error: '' });
    }
  });

  test.each(['--out', '--json'])(
    'for all councils, %s names no folder with an input that goes by a council’s file name',
    async (option) => {
      const folder = newFolder();
      const ending = option === '--out' ? 'xlsx' : 'json';
      const input = join(folder, `W06000015-cardiff.${ending}`);
      const figures = option === '--out' ? [input] : [sample, '--framework', input];
      if (option === '--out') copyFileSync(sample, input);
      else writeFileSync(input, JSON.stringify(jointReview));
      const before = readFileSync(input);
      const ran = await commandLine('assess', ...figures, '--authority', 'all', option, folder);
      expect([ran.code, ran.error]).toEqual([2, expect.stringMatching(/which this command reads/)]);
      expect(readdirSync(folder)).toEqual([`W06000015-cardiff.${ending}`]);
      expect(readFileSync(input)).toEqual(before);
    },
  );

  test('two things that are made do not go to one place', async () => {
    const folder = newFolder();
    const place = join(folder, 'a.xlsx');
    const ran = await commandLine(
      'assess',
      sample,
      '--authority',
      'Cardiff',
      '--out',
      place,
      '--json',
      place,
    );
    expect([ran.code, ran.error]).toEqual([2, expect.stringMatching(/--out and --json would both write/)]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** A word of a command line that names a file of the folder. */
function inFolder(folder: string, word: string): string {
  return word.replace(
    /^(published:)?(\w+\.(?:xlsx|csv|json))$/,
    (_, before: string | undefined, name: string) => `${before ?? ''}${join(folder, name)}`,
  );
}

describe('an option that cannot be meant so is refused', () => {
  test.each<[string, string[], RegExp]>([
    ['twice', ['--authority', 'Powys'], /--authority stands twice/],
    ['empty, as a script’s variable may be', ['--comparators', ''], /Nothing stands behind --comparators/],
    ['a kind of document without a document', ['--document', 'staff'], /--report is missing/],
    ['a workbook called .csv', ['--out', 'a.csv'], /“a.csv”. Give it a name that ends in .xlsx/],
    ['a document called .pdf', ['--report', 'a.pdf'], /“a.pdf”. Give it a name that ends in .docx/],
  ])('%s', async (_, options, sentence) => {
    const ran = await commandLine('assess', sample, '--authority', 'Cardiff', ...options);
    expect([ran.code, ran.out, ran.error]).toEqual([2, '', expect.stringMatching(sentence)]);
    expect(ran.error).toMatch(/^judgement-grid: [^\n]+\n$/);
  });
});
