import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fortyNineParts } from '../host/file/fortyNineParts';
import { soundWorkbook } from '../host/file/soundWorkbook';
import { commandLine, newFolder, root, sample } from './commandLine';

const scotland = join(root, '../shared/data/scotland/new_bnch_data.xlsx');
if (!existsSync(scotland)) console.warn(`${scotland} is not there: Scotland’s workbook checks nothing.`);

function kept(bytes: Uint8Array): string {
  const path = join(newFolder(), 'in.xlsx');
  writeFileSync(path, bytes);
  return path;
}

/** The sample as openpyxl saves it: what `r:` stands for is said on each sheet and drawing, not on the roots. */
function saidOnEach(): string {
  const declared = / xmlns:r="[^"]*"/;
  const parts = unzipSync(new Uint8Array(readFileSync(sample)));
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^xl\/(?:workbook|worksheets\/[^/]*)\.xml$/.test(name)) continue;
    const text = strFromU8(bytes);
    const said = declared.exec(text)?.[0] ?? '';
    parts[name] = strToU8(text.replace(declared, '').replaceAll(' r:id=', `${said} r:id=`));
  }
  return kept(zipSync(parts));
}

async function assess(input: string, ...options: string[]): Promise<{ path: string; complaints: string[] }> {
  const path = join(newFolder(), 'out.xlsx');
  const ran = await commandLine('assess', input, '--out', path, ...options);
  expect([ran.code, ran.error]).toEqual([0, '']);
  const already = soundWorkbook(new Uint8Array(readFileSync(input)));
  const complaints = soundWorkbook(new Uint8Array(readFileSync(path)));
  return { path, complaints: complaints.filter((complaint) => !already.includes(complaint)) };
}

describe('a workbook that we wrote has nothing in it that Excel would repair', () => {
  const cases: [string, () => string | undefined, string[]][] = [
    ['the sample', () => sample, ['--authority', 'Merthyr Tydfil']],
    ['the sample in Welsh', () => sample, ['--authority', 'Rhondda Cynon Taf', '--language', 'cy']],
    ['a macro workbook of 49 parts', () => kept(fortyNineParts()), ['--authority', 'Merthyr Tydfil', '--comparators', 'country']],
    ['the sample as openpyxl saves it', saidOnEach, ['--authority', 'Merthyr Tydfil']],
    ['Scotland’s 219 indicators', () => (existsSync(scotland) ? scotland : undefined), ['--authority', 'Fife']],
  ]; // prettier-ignore

  test.each(cases)(
    '%s, the first time and the second',
    async (_, inputOf, options) => {
      const input = inputOf();
      if (input === undefined) return;
      const first = await assess(input, ...options);
      expect(first.complaints).toEqual([]);
      expect((await assess(first.path, ...options)).complaints).toEqual([]);
    },
    120_000,
  );
});

describe('the checker of workbooks', () => {
  let result: Record<string, Uint8Array>;
  beforeAll(async () => {
    const { path } = await assess(sample, '--authority', 'Merthyr Tydfil');
    result = unzipSync(new Uint8Array(readFileSync(path)));
  }, 60_000);

  /** What it says of the sample's result with one text of one part replaced. */
  function complaintsWith(part: RegExp, from: string | RegExp, to: string): string {
    const parts = result;
    for (const name of Object.keys(parts).filter((each) => part.test(each))) {
      const text = strFromU8(parts[name]!);
      const changed = text.replace(from, to);
      if (changed === text) continue;
      return soundWorkbook(zipSync({ ...parts, [name]: strToU8(changed) })).join('\n');
    }
    throw new Error(`nothing to replace in ${String(part)}`);
  }

  test.each([
    ['an element too late', /worksheets\/sheet7\.xml/, /(<sheetViews>.*<\/sheetViews>)(.*)(<pageMargins)/s, '$2$1$3', /too late in <worksheet>/],
    ['an element that is not known', /charts\/chart1\.xml/, '<c:plotVisOnly', '<c:nonsense/><c:plotVisOnly', /has <nonsense> in <chart>/],
    ['a loose ampersand', /sharedStrings/, '<t>', '<t>&x ', /loose ampersand/],
    ['a header that differs from its column', /tables\/table1\.xml/, /(<tableColumn id="1" name=")/, '$1x', /whose header reads/],
    ['a relationship that leads nowhere', /workbook\.xml\.rels/, 'worksheets/sheet1.xml', 'worksheets/sheet99.xml', /which is not there/],
    ['a style out of range', /worksheets\/sheet7\.xml/, / s="\d+"/, ' s="99999"', /style out of range/],
    ['a string out of range', /worksheets\/sheet7\.xml/, / t="s"><v>\d+/, ' t="s"><v>9999999', /string out of range/],
    ['a name on a sheet that is not there', /xl\/workbook\.xml$/, /(<definedName [^>]*>)[^<]*/, "$1'No such'!$$A$$1", /“No such”, which is no sheet/],
    ['a chart over a sheet that is not there', /charts\/chart1\.xml/, /<c:f>[^<]*/, '<c:f>Nowhere!$A$1', /“Nowhere”, which is no sheet/],
    ['a content type of nothing', /Content_Types/, '</Types>', '<Override PartName="/x.xml" ContentType="x"/></Types>', /names \/x\.xml/],
    ['a table with the id of another', /tables\/table2\.xml/, / id="\d+"/, ' id="1"', /table id/],
  ])('finds %s', (_, part, from, to, complaint) => {
    expect(complaintsWith(part, from, to)).toMatch(complaint);
  }); // prettier-ignore
});
