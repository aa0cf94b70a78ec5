import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbook } from '../../src/host/file/openWorkbook';
import { commandLine, newFolder } from './commandLine';

const rows = [
  ['Local authority', 'Indicator', 'Year', 'Value'],
  ...['Merthyr Tydfil', 'Ynys Môn', 'Cardiff', 'Swansea', 'Newport', 'Conwy'].map((name, at) => [
    name,
    'Seen within a week – €',
    '2023-24',
    String(40 + 3 * at),
  ]),
];
const joined = (separator: string, end = '\n'): string => rows.map((row) => row.join(separator)).join(end);

/** The texts as Excel and others write them. */
const forms: readonly (readonly [string, string, Uint8Array])[] = [
  ['CSV in UTF-8', 'a.csv', Buffer.from(joined(','))],
  ['CSV in UTF-8 with a mark', 'a.csv', Buffer.from(`\uFEFF${joined(',', '\r\n')}`)],
  ['CSV of Excel for Windows', 'a.csv', Buffer.from(joined(',').replace(/[–€ô]/g, (sign) => ({ '–': '\x96', '€': '\x80' })[sign] ?? sign), 'latin1')],
  ['semicolons', 'a.csv', Buffer.from(joined(';'))],
  ['Excel’s “Text (Tab delimited)”', 'a.txt', Buffer.from(joined('\t', '\r\n'))],
  ['Excel’s “Unicode Text”', 'a.txt', Buffer.from(`\uFEFF${joined('\t', '\r\n')}`, 'utf16le')],
  ['the same the other way round', 'a.txt', Buffer.from(`\uFEFF${joined('\t')}`, 'utf16le').swap16()],
  ['packed', 'a.csv.gz', gzipSync(joined(','))],
]; // prettier-ignore

/** What is said of the council and its indicator, without the name of the file. */
async function said(name: string, bytes: Uint8Array): Promise<string> {
  const path = join(newFolder(), name);
  writeFileSync(path, bytes);
  const { code, out, error } = await commandLine('inspect', path);
  expect([code, error]).toEqual([0, '']);
  return out.replaceAll(name, 'file');
}

test.each(forms)('a table of figures as text is read alike: %s', async (_, name, bytes) => {
  const [, , plain] = forms[0]!;
  const expected = await said('a.csv', plain);
  expect(expected).toContain('Seen within a week – €');
  expect(await said(name, bytes)).toBe(expected);
});

test('an indicator with a name as long as a page is assessed, and its charts are written', async () => {
  const folder = newFolder();
  const path = join(folder, 'long.csv');
  writeFileSync(path, joined(',').replaceAll('Seen within a week', 'Seen within a week '.repeat(300)));
  const out = join(folder, 'out.xlsx');
  const { code, error } = await commandLine(
    ...['assess', path, '--authority', 'Cardiff', '--comparators', 'country', '--out', out],
  );
  expect([code, error]).toEqual([0, '']);
  const charts = openWorkbook(new Uint8Array(readFileSync(out))).sheets.flatMap((sheet) => sheet.charts);
  expect(charts.filter(({ name }) => name.includes('Seen within')).length).toBeGreaterThan(0);
});
