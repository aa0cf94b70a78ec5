import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import { sheetOrder } from '../../../src/host/file/write/sheetOrder';
import { createWorkbook } from '../../../src/host/model/createWorkbook';
import type { Sheet } from '../../../src/host/model/sheet';
import type { CellFormat } from '../../../src/host/model/styles';
import type { Workbook } from '../../../src/host/model/workbook';
import { chartTypes, everyChart } from './everyChart';
import { partsOf } from './partsOf';

const one = { row: 3, column: 1, rows: 4, columns: 2 };

/** A new workbook with a second sheet, changed, saved and opened again. */
function roundTrip(change: (sheet: Sheet, workbook: Workbook) => void): {
  sheet: Sheet;
  workbook: Workbook;
  parts: Map<string, string>;
} {
  const workbook = createWorkbook();
  const sheet = workbook.newSheet('Benchmark & grid');
  workbook.sheets.push(sheet);
  change(sheet, workbook);
  const saved = saveWorkbook(workbook);
  const opened = openWorkbook(saved);
  return { sheet: opened.sheets[1]!, workbook: opened, parts: partsOf(saved) };
}

/** Ways to say something on a sheet, each with what must come back. */
const features: [string, Exclude<keyof Sheet, 'touch'>, unknown][] = [
  ['a tab colour', 'tabColor', '#F47738'],
  ['visibility', 'visibility', 'VeryHidden'],
  ['frozen panes', 'frozen', { rows: 4, columns: 1 }],
  ['frozen rows', 'frozen', { rows: 2, columns: 0 }],
  ['no gridlines', 'showGridlines', false],
  ['merged cells', 'merges', [one]],
  ['a filter', 'autoFilter', one],
  ['column widths', 'columns', new Map([[0, { width: 30.5 }], [1, { width: 30.5 }], [5, { width: 12, hidden: true }]])],
  ['row heights', 'rows', new Map([[0, { height: 30 }], [7, { hidden: true }]])],
  ['custom properties', 'customProperties', new Map([['judgementGrid', 'benchmark'], ['note', 'Ŵ < & "']])],
  ['links', 'links', [
    { area: { ...one, rows: 1, columns: 1 }, documentReference: "'Sheet1'!A1", screenTip: 'Go <there>' },
    { area: { ...one, row: 9, rows: 1, columns: 1 }, address: 'https://example.org/?a=1&b=2' },
  ]],
  ['page setup', 'page', {
    orientation: 'Landscape', paper: 'A4', fit: { wide: 1, tall: 0 }, titleRows: { first: 3, last: 3 }, titleColumns: { first: 0, last: 1 },
    printArea: one, centerHorizontally: true, margins: { left: 36, right: 36, top: 72, bottom: 72, header: 18, footer: 18 },
    headerFooter: { leftHeader: 'A && B, &&Left &&&&Right', centerFooter: 'Page &P of &N' },
  }],
  ['a table', 'tables', [{
    id: 1, name: 'Councils', area: one, showHeaders: true, showTotals: false, style: 'TableStyleLight9', showBandedRows: true,
    showBandedColumns: false, showFilterButton: true, highlightFirstColumn: true, highlightLastColumn: false,
  }]],
  ['validations', 'validations', [
    { list: { inCellDropDown: true, source: 'Good,Fair,"Poor"' } },
    { list: { inCellDropDown: false, source: '=Sheet1!$A$1:$A$3' } },
    { wholeNumber: { formula1: 1, formula2: 4, operator: 'Between' } },
    { decimal: { formula1: 0.5, operator: 'GreaterThanOrEqualTo' } },
    { date: { formula1: 45352, operator: 'LessThan' } },
    { textLength: { formula1: '=A1', operator: 'LessThanOrEqualTo' } },
    { custom: { formula: '=AND(A1<>"",B1>0)' } },
  ].map((rule) => ({
    areas: [one, { row: 20, column: 0, rows: 1, columns: 1 }], rule, ignoreBlanks: true,
    errorAlert: { showAlert: true, style: 'Warning', title: 'Level', message: 'Choose "one"' },
    prompt: { showPrompt: true, title: 'Level', message: 'From 1\nto 4' },
  }))],
  ['conditional formats', 'conditionalFormats', [
    { type: 'Custom', rule: { formula: '=$B4>AVERAGE($B$4:$B$7)' }, format: { fill: '#FFF2CC', bold: true } },
    { type: 'CellValue', rule: { formula1: '=1', formula2: '=2', operator: 'Between' }, format: { color: '#D4351C' }, stopIfTrue: true },
    { type: 'CellValue', rule: { formula1: '=1', operator: 'GreaterThanOrEqual' }, format: { italic: true } },
    { type: 'ContainsText', rule: { operator: 'Contains', text: 'Po"or' }, format: { fill: '#FFC7CE' } },
    { type: 'ContainsText', rule: { operator: 'NotContains', text: 'x' }, format: { fill: '#FFC7CE' } },
    { type: 'ContainsText', rule: { operator: 'BeginsWith', text: 'x' }, format: { fill: '#FFC7CE' } },
  ].map((each, i) => ({ id: `{CF000000-0000-0000-0000-${String(i + 1).padStart(12, '0')}}`, areas: [one], ...each }))],
]; // prettier-ignore

describe('what a sheet says comes back from the file', () => {
  test.each(features)('%s', (_, key, value) => {
    const { sheet } = roundTrip((made) => Object.assign(made, { [key]: value }));
    expect(sheet[key]).toEqual(value);
  });

  test('protection with what is allowed', () => {
    const { sheet } = roundTrip(
      (made) =>
        (made.protection = {
          on: true,
          options: { allowSort: true, allowFormatCells: false, selectionMode: 'Unlocked' },
        }),
    );
    expect(sheet.protection.options).toMatchObject({
      allowSort: true,
      allowFormatCells: false,
      allowEditObjects: false,
      selectionMode: 'Unlocked',
    });
  });

  test('values of each kind, with their formats and formulas', () => {
    const texts = [
      '=not a formula',
      '+44',
      '-',
      '@x',
      ' spaced ',
      'line\nbreak',
      'tab\tand\rreturn',
      '\u0001 control',
      '_x0041_',
      'lone \ud800',
      "'quoted",
      'Ŵ 😀',
      '<&>"',
    ];
    const { sheet, parts } = roundTrip(({ cells }) => {
      texts.forEach((text, row) => {
        cells.setValue(row, 0, text);
      });
      [0, -0.1, 1e21, 1 / 3, 123456789012345].forEach((number, row) => {
        cells.setValue(row, 1, number);
      });
      cells.setValue(0, 2, true);
      cells.setValue(1, 2, { error: '#N/A' });
      cells.setFormula(0, 3, '=IFS(B1>1,"IFS(",TRUE,SUM(B1:B2))', 0);
      cells.setFormula(1, 3, '=A1&"<"', 'x<');
      cells.setFormula(2, 3, '=B1');
    });
    expect(sheet.cells.values({ row: 0, column: 0, rows: texts.length, columns: 1 }).flat()).toEqual(
      texts.map((text) => text.replace('\ud800', '\ufffd')),
    );
    expect(sheet.cells.values({ row: 0, column: 1, rows: 5, columns: 1 }).flat()).toEqual([
      0,
      -0.1,
      1e21,
      1 / 3,
      123456789012345,
    ]);
    expect([sheet.cells.value(0, 2), sheet.cells.value(1, 2)]).toEqual([true, { error: '#N/A' }]);
    expect([sheet.cells.formula(0, 3), sheet.cells.value(0, 3)]).toEqual([
      '=IFS(B1>1,"IFS(",TRUE,SUM(B1:B2))',
      0,
    ]);
    expect([sheet.cells.formula(1, 3), sheet.cells.value(1, 3)]).toEqual(['=A1&"<"', 'x<']);
    expect(sheet.cells.isUncalculated(2, 3)).toBe(true);
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    expect(xml).toContain('<f>_xlfn.IFS(B1&gt;1,"IFS(",TRUE,SUM(B1:B2))</f>');
    expect(xml).toContain('<c r="A1" t="s">');
    expect(parts.get('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });

  test.each<[string, Partial<CellFormat>]>([
    ['a number format', { numberFormat: '0.0" per 1,000"' }],
    [
      'a font',
      {
        font: {
          name: 'Arial',
          size: 9.5,
          bold: true,
          italic: true,
          underline: 'Double',
          strikethrough: true,
          color: '#D4351C',
        },
      },
    ],
    ['a fill', { fill: '#1D70B8' }],
    [
      'alignment',
      {
        horizontal: 'CenterAcrossSelection',
        vertical: 'Top',
        wrapText: true,
        indent: 2,
        textOrientation: -45,
      },
    ],
    ['letters one below another', { textOrientation: 180 }],
    [
      'borders',
      {
        borders: {
          EdgeTop: { style: 'Thin', color: '#000000' },
          EdgeBottom: { style: 'Double', color: '#FF0000' },
        },
      },
    ],
    ['an unlocked cell', { locked: false }],
    ['a leading apostrophe', { quotePrefix: true }],
  ])('%s', (_, look) => {
    const format: CellFormat = { numberFormat: 'General', font: {}, borders: {}, ...look };
    const { sheet, workbook } = roundTrip((made, { styles }) => {
      made.cells.setFormat(2, 2, styles.indexOf(format));
    });
    const found = workbook.styles.formats[sheet.cells.format(2, 2)];
    expect(found).toMatchObject(look);
    expect(found?.font).toEqual({ name: 'Calibri', size: 11, ...look.font });
  });

  test('a picture with its alternative text', () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);
    const { sheet } = roundTrip((made) =>
      made.pictures.push({
        id: 'p',
        name: 'Matrix',
        png,
        left: 30,
        top: 40,
        width: 200,
        height: 100,
        altText: 'One cell lit',
        altTitle: 'Matrix',
      }),
    );
    expect(sheet.pictures).toMatchObject([{ name: 'Matrix', altText: 'One cell lit', altTitle: 'Matrix' }]);
    const { png: found, left, top, width, height } = sheet.pictures[0]!;
    expect([...found]).toEqual([...png]);
    expect([left, top, width, height].map(Math.round)).toEqual([30, 40, 200, 100]);
  });

  test('names, properties, settings and custom XML of the workbook', () => {
    const { workbook } = roundTrip((sheet, made) => {
      made.names.push({
        name: 'Shares',
        formula: "='Benchmark & grid'!$B$5",
        scope: null,
        visible: true,
        comment: 'For charts',
      });
      made.names.push({ name: 'Local', formula: '=1', scope: sheet, visible: false });
      made.properties.title = 'Self-assessment < 2015';
      made.properties.custom.set('Class', 'OFFICIAL');
      made.settings.set('language', { code: 'cy', "it's": [1, '<'] });
      made.customXml.push({ id: '{11111111-2222-3333-4444-555555555555}', xml: '<a xmlns="urn:a">1</a>' });
      made.active = 1;
    });
    expect(workbook.names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name }))).toEqual([
      { name: 'Local', formula: '=1', scope: 'Benchmark & grid', visible: false },
      {
        name: 'Shares',
        formula: "='Benchmark & grid'!$B$5",
        scope: undefined,
        visible: true,
        comment: 'For charts',
      },
    ]);
    expect(workbook.properties).toEqual({
      title: 'Self-assessment < 2015',
      custom: new Map([['Class', 'OFFICIAL']]),
    });
    expect([...workbook.settings]).toEqual([['language', { code: 'cy', "it's": [1, '<'] }]]);
    expect(workbook.customXml).toEqual([
      { id: '{11111111-2222-3333-4444-555555555555}', xml: '<a xmlns="urn:a">1</a>' },
    ]);
    expect(workbook.active).toBe(1);
  });
});

describe('what Excel would repair is not written', () => {
  test('headers of a table are unique texts, in the cells too', () => {
    const { sheet, parts } = roundTrip((made) => {
      ['Share', 'share', 2015, ''].forEach((value, column) => {
        made.cells.setValue(0, column, value);
      });
      made.tables.push({
        ...(features.find(([name]) => name === 'a table')?.[2] as Sheet['tables'])[0]!,
        area: { row: 0, column: 0, rows: 3, columns: 4 },
      });
    });
    expect(sheet.cells.values({ row: 0, column: 0, rows: 1, columns: 4 })).toEqual([
      ['Share', 'share2', '2015', 'Column4'],
    ]);
    expect([...(parts.get('xl/tables/table1.xml') ?? '').matchAll(/<tableColumn id="(\d)" name="([^"]*)"/g)].map(([, id, name]) => [id, name])).toEqual([
      ['1', 'Share'], ['2', 'share2'], ['3', '2015'], ['4', 'Column4'],
    ]); // prettier-ignore
  });

  test('the elements of a sheet stand in the order of the schema', () => {
    const { parts } = roundTrip((made) => {
      for (const [, key, value] of features) Object.assign(made, { [key]: value });
      made.protection = { on: true };
      made.charts = everyChart().sheets[0]!.charts;
    });
    const xml = parts.get('xl/worksheets/sheet2.xml') ?? '';
    let depth = 0;
    const found: string[] = [];
    for (const [tag, close, name, empty] of xml.matchAll(/<(\/?)([A-Za-z]+)[^>]*?(\/?)>/g)) {
      if (close) depth--;
      if (!close && depth === 1 && found.at(-1) !== name) found.push(name ?? tag);
      if (!close && !empty) depth++;
    }
    expect(found.length).toBeGreaterThan(17);
    expect(found).toEqual(sheetOrder.filter((element) => found.includes(element)));
  });

  test('labels stand only where the kind of chart has a place for them', () => {
    const charts = partsOf(saveWorkbook(everyChart()));
    const kinds = [...charts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name)).map(([, xml]) => xml);
    expect(kinds).toHaveLength(chartTypes.length);
    for (const xml of kinds) {
      if (/<c:(radar|area|doughnut)Chart>/.test(xml)) expect(xml).not.toContain('dLblPos');
      if (/<c:grouping val="(stacked|percentStacked)"\/>/.test(xml))
        expect(xml).not.toContain('val="outEnd"');
    }
  });
});

describe('charts', () => {
  const workbook = everyChart();
  const opened = openWorkbook(saveWorkbook(workbook)).sheets[0]!;

  test.each(chartTypes.map((type, i) => [type, i] as const))(
    'of type %s come back as they were drawn',
    (type, i) => {
      const [before, after] = [workbook.sheets[0]!.charts[i]!, opened.charts[i]!];
      expect([after.type, after.name, after.altText]).toEqual([type, before.name, before.altText]);
      expect(after.title).toEqual(before.title);
      expect(after.legend).toEqual(before.legend);
      if (type !== 'Pie' && type !== 'Doughnut') {
        expect(after.valueAxis).toEqual(before.valueAxis);
        expect(after.categoryAxis.title).toEqual(before.categoryAxis.title);
        expect(after.categoryAxis.labelSpacing).toBe(before.categoryAxis.labelSpacing);
      }
      expect(
        after.series.map(({ name, values, categories, bubbleSizes }) => [
          name,
          values,
          categories,
          bubbleSizes,
        ]),
      ).toEqual(
        before.series.map(({ name, values, categories, bubbleSizes }) => [
          name,
          values,
          categories,
          bubbleSizes,
        ]),
      );
      expect([after.left, after.top, after.width, after.height].map(Math.round)).toEqual([
        before.left,
        before.top,
        before.width,
        before.height,
      ]);
    },
  );

  test('carry the values of their cells, so that a viewer draws them without calculating', () => {
    const xml = partsOf(saveWorkbook(workbook)).get('xl/charts/chart1.xml') ?? '';
    expect(xml).toContain(
      '<c:f>\'Charts &amp; figures\'!$A$2:$A$7</c:f><c:strCache><c:ptCount val="6"/><c:pt idx="0"><c:v>Conwy</c:v></c:pt>',
    );
    expect(xml).toContain(
      '<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="6"/><c:pt idx="0"><c:v>60</c:v></c:pt>',
    );
  });

  test('keep the colour and the words of a single point', () => {
    expect(opened.charts[0]!.series[0]!.points.get(2)).toEqual({
      fill: '#F47738',
      label: { showValue: true, text: 'Gwynedd: lowest' },
    });
  });
});
