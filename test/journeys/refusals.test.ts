import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { commandLine, newFolder, sample } from './commandLine';

/** A file in a folder of its own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(newFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The sample workbook, its first sheet said to unpack to so many bytes: more than it does, or fewer. */
function sampleSaying(bytes: number): Uint8Array {
  const zip = new Uint8Array(readFileSync(sample));
  const view = new DataView(zip.buffer);
  for (let at = 0; at < zip.length - 4; at++) {
    const signature = view.getUint32(at, true);
    const [name, size] = signature === 0x04034b50 ? [30, 22] : signature === 0x02014b50 ? [46, 24] : [0, 0];
    if (name === 0) continue;
    const length = view.getUint16(at + (name === 30 ? 26 : 28), true);
    const part = new TextDecoder().decode(zip.subarray(at + name, at + name + length));
    if (part.endsWith('sheet1.xml')) view.setUint32(at + size, bytes, true);
  }
  return zip;
}

const ole = Uint8Array.from([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  0xa1,
  0xb1,
  0x1a,
  0xe1,
  ...new Array<number>(600).fill(0),
]);

describe('bad input gets one clear sentence, the right exit code, and writes nothing', () => {
  const cases: [string, () => string[], number, RegExp][] = [
    [
      'a file that is no workbook and no text',
      () => [file('a.xlsx', Uint8Array.of(1, 2, 0, 3))],
      4,
      /neither a workbook nor a table/,
    ],
    [
      'a text that is called .xlsx',
      () => [file('a.xlsx', 'Code,Value\nA,1\n')],
      4,
      /neither a workbook nor a table/,
    ],
    ['a workbook with a password', () => [file('a.xlsx', ole)], 4, /password/],
    [
      'a zip without a workbook',
      () => [file('a.xlsx', zipSync({ 'a.txt': strToU8('a') }))],
      4,
      /without a workbook/,
    ],
    [
      'a zip that declares a bomb',
      () => [file('a.xlsx', sampleSaying(0xf0000000))],
      4,
      /more than we accept|wrong size/,
    ],
    [
      'a zip that lies about a bomb',
      () => [file('a.xlsx', sampleSaying(100))],
      4,
      /wrong size|more than we accept/,
    ],
    ['a file that is not there', () => [join(newFolder(), 'none.xlsx')], 4, /no such file/],
    ['a folder', () => [newFolder()], 4, /folder/],
    [
      'a table without figures',
      () => [file('a.csv', 'Colour,Shape\nred,round\nblue,square\n')],
      3,
      /no (table of )?figures/i,
    ],
    ['an empty file', () => [file('a.csv', '')], 3, /no (table of )?figures/i],
  ];
  test.each(cases)('%s', async (_, inputs, exit, sentence) => {
    const folder = newFolder();
    const out = join(folder, 'out.xlsx');
    const ran = await commandLine('assess', ...inputs(), '--authority', 'Merthyr Tydfil', '--out', out);
    expect([ran.code, ran.error]).toEqual([exit, expect.stringMatching(sentence)]);
    expect(ran.error).toMatch(/^judgement-grid: [^\n]+\n$/);
    expect(ran.error).not.toMatch(/\bat .*\.ts:\d+|Error:/);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([
    ['an unknown council, with the nearest names', ['--authority', 'Merthyr Tidfil'], 2, /Merthyr Tydfil/],
    [
      'a council that the figures do not have',
      ['--authority', 'Aberdeen City'],
      2,
      /no figures for Aberdeen/,
    ],
    [
      'a period that is not there, with those that are',
      ['--authority', 'Cardiff', '--period', '1999-00'],
      2,
      /2016-17/,
    ],
    ['an unknown comparator', ['--authority', 'Cardiff', '--comparators', 'Swansee,Newport'], 2, /Swansea/],
    [
      'a number of neighbours that is none',
      ['--authority', 'Cardiff', '--comparators', 'nearest:none'],
      2,
      /whole number/,
    ],
    ['no council', [], 2, /--authority/],
    ['an unknown option', ['--authority', 'Cardiff', '--colour'], 2, /--colour/],
    ['an unknown framework', ['--authority', 'Cardiff', '--framework', 'no-such'], 2, /joint-review/],
    [
      'a document of no known kind',
      ['--authority', 'Cardiff', '--report', 'r.docx', '--document', 'poem'],
      2,
      /poem/,
    ],
    ['an unknown language', ['--authority', 'Cardiff', '--language', 'fr'], 2, /--language en, cy or both/],
  ])('%s', async (_, options, exit, sentence) => {
    const ran = await commandLine('assess', sample, ...options);
    expect([ran.code, ran.error]).toEqual([exit, expect.stringMatching(sentence)]);
    expect(ran.out).toBe('');
    expect(ran.error).toMatch(/^judgement-grid: [^\n]+\n$/);
  });

  test.each([
    ['a command that there is not', ['asses', 'x.csv'], /no command “asses”/],
    [
      'an option of another command',
      ['inspect', sample, '--authority', 'Cardiff'],
      /does not go with inspect/,
    ],
    ['a command without a file', ['inspect'], /at least one file/],
  ])('%s', async (_, argv, sentence) => {
    expect(await commandLine(...argv)).toMatchObject({
      code: 2,
      out: '',
      error: expect.stringMatching(sentence) as string,
    });
  });

  test.each([
    ['a table without figures', 'Colour,Shape\nred,round\nblue,square\n'],
    ['figures of nobody', 'Colour,2015-16\nred,1\nblue,2\n'],
    ['an empty file', ''],
  ])('inspecting %s says so, and that nothing can be used', async (_, text) => {
    const ran = await commandLine('inspect', file('a.csv', text), '--json', '-');
    expect([ran.code, ran.error]).toEqual([
      3,
      expect.stringMatching(/^[^\n]+No table that could be read[^\n]+\n$/),
    ]);
    expect(JSON.parse(ran.out)).toMatchObject({ schema: 1 });
  });

  test('a place that cannot be written to: nothing is left behind there', async () => {
    const folder = newFolder();
    const taken = join(folder, 'taken.xlsx');
    mkdirSync(taken);
    const ran = await commandLine('assess', sample, '--authority', 'Cardiff', '--out', taken);
    expect([ran.code, ran.error]).toEqual([4, expect.stringMatching(/could not be written/)]);
    expect(readdirSync(folder)).toEqual(['taken.xlsx']);
    const missing = join(folder, 'no/such/folder/out.xlsx');
    expect((await commandLine('assess', sample, '--authority', 'Cardiff', '--out', missing)).code).toBe(4);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  test('help and version are no mistakes', async () => {
    expect(await commandLine('--help')).toMatchObject({ code: 0, error: '' });
    expect(await commandLine('--version')).toEqual({ code: 0, out: '0.0.0\n', error: '' });
  });
});
