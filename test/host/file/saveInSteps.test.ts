import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveInSteps } from '../../../src/host/file/saveInSteps';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { joinBytes } from '../../../src/host/file/zip/joinBytes';
import type { Workbook } from '../../../src/host/model/workbook';
import { makeLarge } from './makeLarge';
import { entriesOf, partsOf } from './partsOf';
import { workbookParts } from './workbookParts';
import { zipOf } from './zipOf';

const sheet = (value: number, selected: boolean): string =>
  `<sheetViews><sheetView${selected ? ' tabSelected="1"' : ''} workbookViewId="0"/></sheetViews>` +
  `<sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData>`;

/** Two sheets, the second in front. @param written how the sheets' text becomes bytes */
function twoSheets(written: (text: string) => Uint8Array): Uint8Array {
  const parts = workbookParts({
    sheets: { Data: sheet(1, false), Notes: sheet(2, true) },
    workbookHead: '<bookViews><workbookView activeTab="1"/></bookViews>',
  });
  for (const name of ['xl/worksheets/sheet1.xml', 'xl/worksheets/sheet2.xml'])
    parts[name] = written(String(parts[name]).replace(' encoding="UTF-8"', ''));
  return zipOf(parts);
}

const encodings: [string, (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a byte order mark, as .NET writes it', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];

const textOf = (file: Uint8Array, part: string): string => partsOf(file).get(part) ?? '';

describe.each(encodings)('sheets in %s', (_, written) => {
  const changedBy = (change: (workbook: Workbook) => void): Uint8Array => {
    const workbook = openWorkbook(twoSheets(written));
    change(workbook);
    return saveWorkbook(workbook);
  };

  test('another in front: one tab is selected, and the cells are as they were', () => {
    const saved = changedBy((workbook) => (workbook.active = 0));
    expect(textOf(saved, 'xl/worksheets/sheet1.xml')).toMatch(
      /<sheetView tabSelected="1" workbookViewId="0"\/>/,
    );
    expect(textOf(saved, 'xl/worksheets/sheet2.xml')).toMatch(/<sheetView workbookViewId="0"\/>/);
    expect(openWorkbook(saved).sheets.map(({ cells }) => cells.value(0, 0))).toEqual([1, 2]);
  });

  test('a frozen row: the rows keep their text', () => {
    const saved = changedBy(({ sheets: [first] }) => {
      if (first === undefined) return;
      first.frozen = { rows: 1, columns: 0 };
      first.touch();
    });
    expect(textOf(saved, 'xl/worksheets/sheet1.xml')).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
    );
    expect(openWorkbook(saved).sheets[0]?.frozen.rows).toBe(1);
  });

  test('touched, and nothing changed: the part stays packed as it was', () => {
    const part = 'xl/worksheets/sheet1.xml';
    const saved = changedBy(({ sheets }) => sheets[0]?.touch());
    expect(entriesOf(saved).get(part)?.packed).toEqual(entriesOf(twoSheets(written)).get(part)?.packed);
  });
});

test.each([
  ['none yet', '<sst xmlns="x" count="0" uniqueCount="0"/>'],
  ['none yet, in two tags', '<sst xmlns="x" count="0" uniqueCount="0"></sst>'],
  [
    'one, and a remark behind them',
    '<sst xmlns="x" count="1" uniqueCount="1"><si><t>Conwy</t></si></sst><!-- <end> -->',
  ],
  [
    'one, under a prefix',
    '<p:sst xmlns:p="x" count="1" uniqueCount="1"><p:si><p:t>Conwy</p:t></p:si></p:sst>',
  ],
])('a new text goes behind the shared ones: %s', (_, strings) => {
  const parts = workbookParts({ sheets: { Data: '<sheetData/>' } });
  const workbook = openWorkbook(zipOf({ ...parts, 'xl/sharedStrings.xml': strings }));
  workbook.sheets[0]?.cells.setValue(0, 0, 'Powys & Gwent');
  workbook.sheets[0]?.touch();
  const saved = saveWorkbook(workbook);
  expect(openWorkbook(saved).sheets[0]?.cells.value(0, 0)).toBe('Powys & Gwent');
  const count = strings.includes('Conwy') ? 2 : 1;
  expect(textOf(saved, 'xl/sharedStrings.xml')).toContain(`uniqueCount="${count}"`);
});

test('a sheet of 20,000 rows is saved in steps, none of which is long', () => {
  const workbook = openWorkbook(makeLarge(20_000, 6));
  workbook.sheets[0]?.cells.setValue(1, 1, 'Changed');
  workbook.sheets[0]?.touch();
  const work = saveInSteps(workbook);
  let steps = 0;
  let step = work.next();
  for (; step.done !== true; step = work.next()) steps++;
  expect(steps).toBeGreaterThan(30);
  expect(openWorkbook(joinBytes(step.value)).sheets[0]?.cells.value(1, 1)).toBe('Changed');
});
