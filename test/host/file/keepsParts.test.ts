import { openWorkbook } from '../../../src/host/file/openWorkbook';
import { saveWorkbook } from '../../../src/host/file/saveWorkbook';
import type { Workbook } from '../../../src/host/model/workbook';
import { chartOf } from './everyChart';
import { fortyNineParts } from './fortyNineParts';
import { entriesOf, partsOf } from './partsOf';

const source = fortyNineParts();

/** Names of the parts that differ, packed or unpacked, that are gone, and that are new. */
function differences(saved: Uint8Array): { changed: string[]; gone: string[]; added: string[] } {
  const [before, after] = [entriesOf(source), entriesOf(saved)];
  const [textBefore, textAfter] = [partsOf(source), partsOf(saved)];
  const kept = [...before.keys()].filter((name) => after.has(name));
  return {
    changed: kept.filter((name) => {
      const packed =
        Buffer.compare(before.get(name)?.packed ?? Buffer.of(), after.get(name)?.packed ?? Buffer.of()) === 0;
      return !packed || textBefore.get(name) !== textAfter.get(name);
    }),
    gone: [...before.keys()].filter((name) => !after.has(name)),
    added: [...after.keys()].filter((name) => !before.has(name)),
  };
}

function changedBy(
  change: (workbook: Workbook) => void,
): ReturnType<typeof differences> & { saved: Uint8Array } {
  const workbook = openWorkbook(source);
  change(workbook);
  const saved = saveWorkbook(workbook);
  openWorkbook(saved);
  return { ...differences(saved), saved };
}

const rootParts = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];

describe('a workbook of 49 parts', () => {
  test('has 49 parts', () => {
    expect(entriesOf(source).size).toBe(49);
  });

  test('comes out with every part the same bytes, packed and unpacked, when nothing was changed', () => {
    expect(changedBy(() => undefined)).toMatchObject({ changed: [], gone: [], added: [] });
  });

  test('with one new sheet and a chart changes only what lists the sheets and the strings', () => {
    const { changed, gone, added, saved } = changedBy((workbook) => {
      const sheet = workbook.newSheet('Benchmark');
      sheet.cells.setValue(0, 0, 'Median');
      sheet.cells.setValue(0, 1, 71.25);
      sheet.charts.push(chartOf('BarClustered', 0));
      workbook.sheets.push(sheet);
    });
    expect(gone).toEqual([]);
    expect(changed.sort()).toEqual([...rootParts, 'xl/sharedStrings.xml'].sort());
    expect(added.sort()).toEqual([
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/worksheets/_rels/sheet6.xml.rels',
      'xl/worksheets/sheet6.xml',
    ]);
    const parts = partsOf(saved);
    expect(parts.get('xl/workbook.xml')).toContain('<sheet name="Benchmark" sheetId="10" r:id="');
    expect(parts.get('[Content_Types].xml')).toContain(
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    expect(parts.get('xl/workbook.xml')).toContain('<pivotCache cacheId="5" r:id="rId21"/>');
  });

  test('keeps the macro, and none is ever added to a workbook without one', () => {
    expect(
      partsOf(changedBy((workbook) => (workbook.sheets[0]!.name = 'Renamed')).saved).has('xl/vbaProject.bin'),
    ).toBe(true);
  });

  test('with a changed cell rewrites that sheet, keeps what it does not know there, and drops the stale calculation chain', () => {
    const { changed, gone, saved } = changedBy((workbook) => {
      workbook.sheets[0]!.cells.setValue(1, 3, 99);
      workbook.sheets[0]!.touch();
    });
    expect(changed.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/worksheets/sheet1.xml',
    ]);
    expect(gone).toEqual(['xl/calcChain.xml']);
    const before = partsOf(source).get('xl/worksheets/sheet1.xml') ?? '';
    const after = partsOf(saved).get('xl/worksheets/sheet1.xml') ?? '';
    const rest = (xml: string): string => xml.replace(/<sheetData>.*<\/sheetData>/s, '');
    expect(rest(after)).toBe(rest(before));
    expect(after).toContain('<c r="D2" s="2"><v>99</v></c>');
    expect(after).toContain('<f>D23-C23</f>');
  });

  test('with only a tab colour changed keeps the rows byte for byte', () => {
    const { saved, gone } = changedBy((workbook) => {
      workbook.sheets[0]!.tabColor = '#F47738';
      workbook.sheets[0]!.touch();
    });
    const rows = (xml = ''): string => /<sheetData>.*<\/sheetData>/s.exec(xml)?.[0] ?? '';
    const [before, after] = [partsOf(source), partsOf(saved)].map((parts) =>
      parts.get('xl/worksheets/sheet1.xml'),
    );
    expect(rows(after)).toBe(rows(before));
    expect(after).toContain(
      '<sheetPr codeName="Sheet1"><tabColor rgb="FFF47738"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
    expect(gone).toEqual([]);
  });

  test('without a sheet loses the parts that only it led to, and no name points at the wrong sheet', () => {
    const { gone, saved } = changedBy((workbook) => {
      workbook.sheets.splice(2, 1);
    });
    expect(gone.sort()).toEqual([
      'xl/calcChain.xml',
      'xl/pivotTables/_rels/pivotTable1.xml.rels',
      'xl/pivotTables/pivotTable1.xml',
      'xl/slicers/slicer1.xml',
      'xl/worksheets/_rels/sheet3.xml.rels',
      'xl/worksheets/sheet3.xml',
    ]);
    const types = partsOf(saved).get('[Content_Types].xml') ?? '';
    expect(gone.filter((part) => types.includes(`"/${part}"`))).toEqual([]);
    expect(partsOf(saved).get('xl/workbook.xml')).toContain('name="_xlnm._FilterDatabase" localSheetId="3"');
  });

  test('with a chart removed keeps the other chart, the picture and the text box as they are written', () => {
    const { gone, changed, saved } = changedBy((workbook) => {
      workbook.sheets[0]!.charts.splice(0, 1);
      workbook.sheets[0]!.touch();
    });
    expect(gone.sort()).toEqual([
      'xl/charts/_rels/chart1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/colors1.xml',
      'xl/charts/style1.xml',
    ]);
    expect(changed).not.toContain('xl/charts/chart2.xml');
    expect(changed).not.toContain('xl/worksheets/sheet1.xml');
    const drawing = partsOf(saved).get('xl/drawings/drawing1.xml') ?? '';
    expect(drawing).toContain('TextBox 4');
    expect(drawing).toContain('descr="Crest"');
    expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(3);
  });

  test('with another sheet made active leaves one tab selected', () => {
    const { saved } = changedBy((workbook) => {
      workbook.active = 0;
    });
    const selected = [...partsOf(saved)].filter(
      ([name, xml]) => name.includes('worksheets/sheet') && xml.includes('tabSelected="1"'),
    );
    expect(selected.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(partsOf(saved).get('xl/workbook.xml')).toContain('activeTab="0"');
  });

  test('with a sheet renamed takes its print titles and filter along', () => {
    const { saved, changed } = changedBy((workbook) => {
      workbook.sheets[0]!.name = "2014's figures";
      workbook.sheets[4]!.name = 'Notes';
    });
    expect(changed).toEqual(['xl/workbook.xml']);
    const text = partsOf(saved).get('xl/workbook.xml');
    expect(text).toContain('<sheet name="2014\'s figures" sheetId="1" r:id="rId1"/>');
    expect(text).toContain("localSheetId=\"0\">'2014''s figures'!$1:$1</definedName>");
    expect(text).toContain('hidden="1">Notes!$A$1:$B$3</definedName>');
    expect(openWorkbook(saved).sheets[0]!.page.titleRows).toEqual({ first: 0, last: 0 });
  });

  test('saves to the same bytes each time', () => {
    const workbook = openWorkbook(source);
    workbook.sheets.push(workbook.newSheet('One more'));
    expect(Buffer.compare(saveWorkbook(workbook), saveWorkbook(workbook))).toBe(0);
  });

  test('is read as an officer sees it', () => {
    const { sheets, names, properties, customXml, active } = openWorkbook(source);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Figures', 'Visible'],
      ['Summary', 'Visible'],
      ['Pivot', 'Visible'],
      ['Lists', 'VeryHidden'],
      ["Officer's notes", 'Visible'],
    ]);
    expect(active).toBe(1);
    const [figures, summary] = sheets;
    expect(figures?.cells.value(1, 1)).toBe('Isle of Anglesey');
    expect(figures?.cells.formula(22, 5)).toBe('=D23-C23');
    expect(summary?.cells.value(0, 0)).toBe('Bold and plain');
    expect(summary?.cells.value(3, 1)).toEqual({ error: '#N/A' });
    expect(
      figures?.charts.map(({ name, type, altText, title }) => [name, type, altText, title?.text]),
    ).toEqual([
      ['Chart 1', 'ColumnClustered', 'Reviews on time by council', 'Reviews on time'],
      ['Chart 2', 'ColumnClustered', undefined, 'Delayed transfers'],
    ]);
    expect(figures?.pictures.map(({ altText }) => altText)).toEqual(['Crest']);
    expect(figures?.tables.map(({ name }) => name)).toEqual(['CouncilFigures']);
    expect(figures?.customProperties.get('owner')).toBe('Performance team');
    expect(figures?.page).toMatchObject({
      orientation: 'Landscape',
      paper: 'A4',
      fit: { wide: 1, tall: 1 },
      titleRows: { first: 0, last: 0 },
      printArea: { row: 0, column: 0, rows: 23, columns: 6 },
      headerFooter: { leftHeader: 'OFFICIAL', rightHeader: 'Page &P' },
    });
    expect(figures?.conditionalFormats.map(({ type }) => type)).toEqual(['DataBar', 'CellValue']);
    expect(figures?.conditionalFormats[1]?.format).toEqual({ color: '#9C0006', fill: '#FFC7CE' });
    expect(figures?.validations[0]?.rule).toEqual({
      list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' },
    });
    expect(sheets[4]?.protection.on).toBe(true);
    expect(names.map(({ name, comment }) => [name, comment])).toEqual([
      ['Councils', 'All of them'],
      ['Slicer_Authority', undefined],
    ]);
    expect(properties.title).toBe('Reviews 2014-15');
    expect(properties.custom.get('Classification')).toBe('OFFICIAL');
    expect(customXml.map(({ id }) => id)).toEqual(['{0A1B2C3D-0000-1111-2222-333344445555}']);
  });
});
