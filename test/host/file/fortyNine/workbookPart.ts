import { names } from './names';
import { relationsOf } from './relationsOf';

const { head, main, relations, packages } = names;
const sheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const microsoft = 'http://schemas.microsoft.com/office';

const overrides: Readonly<Record<string, string>> = {
  'xl/workbook.xml': 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((n) => [`xl/worksheets/sheet${n}.xml`, `${sheet}.worksheet+xml`]),
  ),
  'xl/styles.xml': `${sheet}.styles+xml`,
  'xl/sharedStrings.xml': `${sheet}.sharedStrings+xml`,
  'xl/calcChain.xml': `${sheet}.calcChain+xml`,
  'xl/theme/theme1.xml': 'application/vnd.openxmlformats-officedocument.theme+xml',
  'xl/drawings/drawing1.xml': 'application/vnd.openxmlformats-officedocument.drawing+xml',
  'xl/charts/chart1.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/chart2.xml': 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  'xl/charts/style1.xml': 'application/vnd.ms-office.chartstyle+xml',
  'xl/charts/colors1.xml': 'application/vnd.ms-office.chartcolorstyle+xml',
  'xl/comments1.xml': `${sheet}.comments+xml`,
  'xl/threadedComments/threadedComment1.xml': 'application/vnd.ms-excel.threadedcomments+xml',
  'xl/persons/person.xml': 'application/vnd.ms-excel.person+xml',
  'xl/pivotCache/pivotCacheDefinition1.xml': `${sheet}.pivotCacheDefinition+xml`,
  'xl/pivotCache/pivotCacheRecords1.xml': `${sheet}.pivotCacheRecords+xml`,
  'xl/pivotTables/pivotTable1.xml': `${sheet}.pivotTable+xml`,
  'xl/tables/table1.xml': `${sheet}.table+xml`,
  'xl/externalLinks/externalLink1.xml': `${sheet}.externalLink+xml`,
  'xl/slicers/slicer1.xml': 'application/vnd.ms-excel.slicer+xml',
  'xl/slicerCaches/slicerCache1.xml': 'application/vnd.ms-excel.slicerCache+xml',
  'xl/customProperty1.bin': `${sheet}.customProperty`,
  'customXml/itemProps1.xml': 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  'docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
};
const defaults: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  bin: `${sheet}.printerSettings`,
  vml: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  png: 'image/png',
};

/** Content types, workbook, styles, strings and what else belongs to the whole: 11 parts. */
export function workbookPart(strings: readonly string[]): Record<string, string> {
  const types =
    Object.entries(defaults)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
      .join('') +
    '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';
  const items = strings.map((text) => (text.startsWith('<si>') ? text : `<si><t>${text}</t></si>`));
  return {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types">${types}</Types>`,
    '_rels/.rels': relationsOf(
      'rId1 officeDocument xl/workbook.xml',
      `rId2 ${packages}/relationships/metadata/core-properties docProps/core.xml`,
      'rId3 extended-properties docProps/app.xml',
      'rId4 custom-properties docProps/custom.xml',
    ),
    'xl/workbook.xml':
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>` +
      '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12000" activeTab="1"/></bookViews>' +
      '<sheets><sheet name="Figures" sheetId="1" r:id="rId1"/><sheet name="Summary" sheetId="7" r:id="rId2"/><sheet name="Pivot" sheetId="3" r:id="rId3"/>' +
      '<sheet name="Lists" sheetId="4" state="veryHidden" r:id="rId4"/><sheet name="Officer&apos;s notes" sheetId="9" r:id="rId5"/></sheets>' +
      '<externalReferences><externalReference r:id="rId20"/></externalReferences>' +
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="4" hidden="1">\'Officer\'\'s notes\'!$A$1:$B$3</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Figures!$A$1:$F$23</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">Figures!$1:$1</definedName>' +
      '<definedName name="Councils" comment="All of them">Figures!$B$2:$B$23</definedName><definedName name="Slicer_Authority">#N/A</definedName></definedNames>' +
      '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId21"/></pivotCaches>' +
      `<extLst><ext uri="{BBE1A952-AA13-448e-AADC-164F8A28A991}" xmlns:x14="${names.x14}"><x14:slicerCaches><x14:slicerCache r:id="rId22"/></x14:slicerCaches></ext></extLst></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(
      ...[1, 2, 3, 4, 5].map((n) => `rId${n} worksheet worksheets/sheet${n}.xml`),
      'rId10 theme theme/theme1.xml',
      'rId11 styles styles.xml',
      'rId12 sharedStrings sharedStrings.xml',
      'rId13 calcChain calcChain.xml',
      `rId14 ${microsoft}/2006/relationships/vbaProject vbaProject.bin`,
      `rId15 ${microsoft}/2017/10/relationships/person persons/person.xml`,
      'rId16 customXml ../customXml/item1.xml',
      'rId20 externalLink externalLinks/externalLink1.xml',
      'rId21 pivotCacheDefinition pivotCache/pivotCacheDefinition1.xml',
      `rId22 ${microsoft}/2007/relationships/slicerCache slicerCaches/slicerCache1.xml`,
    ),
    'xl/styles.xml':
      `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00&quot; per 1,000&quot;"/></numFmts>` +
      '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font>' +
      '<font><b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font></fonts>' +
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
      '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.249977111117893"/><bgColor indexed="64"/></patternFill></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
      '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" wrapText="1"/></xf>' +
      '<xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
      '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
    'xl/sharedStrings.xml': `${head}<sst xmlns="${main}" count="${items.length}" uniqueCount="${items.length}">${items.join('')}</sst>`,
    'xl/calcChain.xml': `${head}<calcChain xmlns="${main}">${Array.from({ length: 22 }, (_, i) => `<c r="F${i + 2}" i="1"/>`).join('')}</calcChain>`,
    'docProps/core.xml':
      `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ` +
      'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Reviews 2014-15</dc:title><dc:creator>An officer</dc:creator>' +
      '<dcterms:created xsi:type="dcterms:W3CDTF">2015-06-01T09:00:00Z</dcterms:created></cp:coreProperties>',
    'docProps/app.xml': `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`,
    'docProps/custom.xml':
      `${head}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">` +
      '<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Classification"><vt:lpwstr>OFFICIAL</vt:lpwstr></property></Properties>',
  };
}
