import type { Assessment } from '../../src/domain/assessment';
import type { XmlElement } from '../../src/host/file/xml/xmlElement';
import { makeReport } from '../../src/report/makeReport';
import { reportKinds } from '../../src/report/reportKind';
import type { ReportLanguage } from '../../src/report/reportLanguage';
import { contrast } from '../present/contrast';
import { palette } from '../../src/present/palette';
import { assessmentFrom, sampleGrids } from './sampleAssessment';
import { wordPackage } from './wordPackage';

/** The smallest PNG: one pixel. The real pictures are made in test/journeys/reports. */
const pixel = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const drawn = () => Promise.resolve(pixel);

let sample: Assessment;
beforeAll(async () => {
  sample = assessmentFrom(await sampleGrids());
});

const all = reportKinds.flatMap((kind) =>
  (['en', 'cy', 'both'] as const).map((language) => [kind, language] as const),
);

const made = new Map<string, Promise<ReturnType<typeof wordPackage>>>();
async function fileOf(kind: (typeof reportKinds)[number], language: ReportLanguage) {
  const key = `${kind} ${language}`;
  const file = made.get(key) ?? makeReport(sample, kind, language, drawn).then(wordPackage);
  made.set(key, file);
  return file;
}

const runLanguage = (run: XmlElement) => run.child('rPr', 'lang')?.get('w:val');
const textIn = (element: XmlElement) =>
  element
    .within('t')
    .map(({ text }) => text)
    .join('');
const paragraphsOf = (document: XmlElement) => document.within('p');
const styleOf = (paragraph: XmlElement) => paragraph.child('pPr', 'pStyle')?.get('w:val') ?? '';

describe.each(all)('the Word file %s (%s)', (kind, language) => {
  test('says its title, its language and the day of the run among its properties', async () => {
    const core = (await fileOf(kind, language)).text('docProps/core.xml');
    expect(core).toMatch(/<dc:title>[^<]{20,}<\/dc:title>/);
    expect(core).toContain(
      `<dc:language>${{ en: 'en-GB', cy: 'cy-GB', both: 'cy-GB, en-GB' }[language]}</dc:language>`,
    );
    expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
  });

  test('has alternative text on each picture, and a name that no other has', async () => {
    const file = await fileOf(kind, language);
    const pictures = file.root('word/document.xml').within('docPr');
    const drawings = file.root('word/document.xml').within('drawing');
    expect(pictures).toHaveLength(drawings.length);
    for (const picture of pictures) {
      expect(picture.get('descr')?.length ?? 0).toBeGreaterThan(30);
      expect(picture.get('name') ?? '').not.toBe('');
    }
    const ids = pictures.map((picture) => picture.get('id'));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has real heading styles, going down one level at a time after one title', async () => {
    const styles = paragraphsOf((await fileOf(kind, language)).root('word/document.xml')).map(styleOf);
    expect(styles.filter((style) => style === 'Title')).toHaveLength(1);
    const levels = styles.flatMap((style) => /^Heading(\d)$/.exec(style)?.[1] ?? []).map(Number);
    expect(levels[0]).toBe(1);
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1);
      return level;
    }, 0);
  });

  test('has tables with one marked header row, no merged cell and no blank header', async () => {
    const tables = (await fileOf(kind, language)).root('word/document.xml').within('tbl');
    for (const table of tables) {
      const rows = table.all('tr');
      // there and not switched off
      const marked = rows.map((row) => {
        const mark = row.child('trPr', 'tblHeader');
        return mark !== undefined && !/^(0|false|off)$/.test(mark.get('w:val') ?? '');
      });
      expect(marked).toEqual(rows.map((_, index) => index === 0));
      expect(table.within('gridSpan').concat(table.within('vMerge'), table.within('hMerge'))).toEqual([]);
      for (const cell of rows[0]!.all('tc')) expect(textIn(cell)).not.toBe('');
      expect(table.child('tblPr', 'tblLook')?.get('w:firstRow')).toMatch(/^(1|true)$/);
      expect(new Set(rows.map((row) => row.all('tc').length)).size).toBe(1);
    }
  });

  test('marks the language of every run, and its own as the default', async () => {
    const file = await fileOf(kind, language);
    const tags =
      language === 'both' ? ['en-GB', 'cy-GB'] : language === 'cy' ? ['cy-GB', 'en-GB'] : ['en-GB'];
    const runs = paragraphsOf(file.root('word/document.xml')).flatMap((one) => one.all('r'));
    for (const run of runs.filter((one) => textIn(one) !== '')) expect(tags).toContain(runLanguage(run));
    expect(file.root('word/styles.xml').child('docDefaults', 'rPrDefault', 'rPr', 'lang')?.get('w:val')).toBe(
      language === 'en' ? 'en-GB' : 'cy-GB',
    );
  });

  test('is A4 with numbered pages', async () => {
    const file = await fileOf(kind, language);
    for (const size of file.root('word/document.xml').within('pgSz'))
      expect([size.number('w:w'), size.number('w:h')].sort((one, other) => one! - other!)).toEqual([
        11906, 16838,
      ]);
    const footers = file.names.filter((name) => /^word\/footer\d+\.xml$/.test(name));
    expect(footers.length).toBeGreaterThan(0);
    for (const footer of footers) expect(file.text(footer)).toMatch(/PAGE.*NUMPAGES/s);
  });

  test('marks what an officer must write by brackets and a style of its own', async () => {
    const file = await fileOf(kind, language);
    const asked = paragraphsOf(file.root('word/document.xml'))
      .flatMap((one) => one.all('r'))
      .filter((run) => run.child('rPr', 'rStyle')?.get('w:val') === 'ForTheOfficerRun');
    expect(asked.length).toBeGreaterThan(0);
    for (const run of asked) expect(textIn(run)).toMatch(/^\[.+: .+\]$/);
  });
});

test.each(reportKinds.map((kind) => [kind] as const))(
  'the Word file %s in both languages says all that the one in English and the one in Welsh say',
  async (kind) => {
    const textOf = async (language: ReportLanguage) =>
      paragraphsOf((await fileOf(kind, language)).root('word/document.xml')).map(textIn);
    const both = (await textOf('both')).join('\n');
    for (const language of ['en', 'cy'] as const)
      for (const said of await textOf(language)) expect(both).toContain(said);
  },
);

test('every Word file has a text beside each picture that says what it shows, and it is of the picture’s language', async () => {
  for (const [kind, language] of all) {
    const pictures = (await fileOf(kind, language)).root('word/document.xml').within('docPr');
    const welsh = pictures.filter((picture) => /\b(yn|ar|yw|mae)\b/i.test(picture.get('descr') ?? ''));
    const share = { en: 0, cy: 1, both: 0.5 }[language];
    expect([kind, language, welsh.length]).toEqual([kind, language, pictures.length * share]);
  }
});

test('both languages stand side by side: a table with a column for each, Welsh first', async () => {
  const tables = (await fileOf('committee', 'both')).root('word/document.xml').within('tbl');
  const beside = tables.filter(
    (table) => table.within('tr')[0]!.all('tc').map(textIn).join() === 'Cymraeg,English',
  );
  expect(beside.length).toBeGreaterThan(10);
  for (const table of beside) {
    const [welsh, english] = table.all('tr')[1]!.all('tc');
    const tagsIn = (cell: XmlElement) => new Set(cell.within('r').map(runLanguage));
    expect(tagsIn(welsh!)).toContain('cy-GB');
    expect(tagsIn(english!)).not.toContain('cy-GB');
  }
});

test('a finding typed in English is marked as English in a Welsh document', async () => {
  const runs = (await fileOf('committee', 'cy')).root('word/document.xml').within('r');
  const found = runs.filter((run) => textIn(run).startsWith('ILLUSTRATIVE'));
  expect(found.length).toBeGreaterThan(5);
  for (const run of found) expect(runLanguage(run)).toBe('en-GB');
});

test('the same run gives the same bytes, whatever the clock says', async () => {
  const once = await makeReport(sample, 'staff', 'en', drawn);
  jest.useFakeTimers({ now: new Date('2031-05-05'), doNotFake: ['nextTick', 'setImmediate'] });
  try {
    expect(Buffer.from(await makeReport(sample, 'staff', 'en', drawn)).equals(Buffer.from(once))).toBe(true);
  } finally {
    jest.useRealTimers();
  }
});

test('a drawing that stands twice is made once', async () => {
  const seen: string[] = [];
  await makeReport(sample, 'committee', 'both', (svg) => {
    seen.push(svg);
    return drawn();
  });
  expect(new Set(seen).size).toBe(seen.length);
});

test('others have a turn between its steps, and it can be stopped at each', async () => {
  let [pauses, pictures] = [0, 0];
  const picture = () => {
    pictures += 1;
    return drawn();
  };
  const shares: number[] = [];
  await makeReport(sample, 'committee', 'both', picture, (share) => {
    pauses += 1;
    shares.push(share);
    return Promise.resolve();
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect([shares[0]! >= 0, shares.at(-1)! < 1, new Set(shares).size]).toEqual([true, true, pauses]);
  expect(pauses).toBe(pictures + 3);
  for (let last = 1; last <= pauses; last += 1) {
    let turn = 0;
    const stopping = () => ((turn += 1) < last ? Promise.resolve() : Promise.reject(new Error('stopped')));
    await expect(makeReport(sample, 'committee', 'both', drawn, stopping)).rejects.toThrow('stopped');
  }
});

test('text stands at 4.5 to 1 on what is behind it', () => {
  for (const [text, behind] of [
    [palette.ink, palette.paper],
    [palette.paper, palette.deep],
    [palette.deep, palette.paper],
    [palette.ink, palette.soft],
    [palette.ink, '#FFFF00'],
    [palette.ink, palette.entry],
  ] as const)
    expect(contrast(text, behind)).toBeGreaterThanOrEqual(4.5);
});
