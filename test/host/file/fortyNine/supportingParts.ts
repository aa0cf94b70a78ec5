import { officeTheme } from '../../../../src/host/file/write/officeTheme';
import { names } from './names';
import { relationsOf } from './relationsOf';

const { head, main, relations, x14 } = names;
const threaded = 'http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments';

/** Parts that nobody takes apart: macro, comments, pivot, slicer, link to another workbook and the like: 20 parts. */
export function supportingParts(): Record<string, string | Uint8Array> {
  return {
    'xl/theme/theme1.xml': officeTheme,
    'xl/vbaProject.bin': Uint8Array.from({ length: 700 }, (_, i) => (i * 37) & 255),
    'xl/drawings/vmlDrawing1.vml':
      '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shape id="_x0000_s1025" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>',
    'xl/comments1.xml': `${head}<comments xmlns="${main}"><authors><author>An officer</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Check this</t></text></comment></commentList></comments>`,
    'xl/threadedComments/threadedComment1.xml': `${head}<ThreadedComments xmlns="${threaded}"><threadedComment ref="B2" dT="2015-06-01T10:00:00.00" personId="{00000000-1111-2222-3333-444444444444}" id="{55555555-1111-2222-3333-444444444444}"><text>Check this</text></threadedComment></ThreadedComments>`,
    'xl/persons/person.xml': `${head}<personList xmlns="${threaded}"><person displayName="An officer" id="{00000000-1111-2222-3333-444444444444}" userId="officer" providerId="None"/></personList>`,
    'xl/pivotCache/pivotCacheDefinition1.xml':
      `${head}<pivotCacheDefinition xmlns="${main}" xmlns:r="${relations}" r:id="rId1" refreshOnLoad="1" recordCount="1"><cacheSource type="worksheet"><worksheetSource name="CouncilFigures"/></cacheSource>` +
      '<cacheFields count="1"><cacheField name="Authority" numFmtId="0"><sharedItems count="1"><s v="Isle of Anglesey"/></sharedItems></cacheField></cacheFields></pivotCacheDefinition>',
    'xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels': relationsOf(
      'rId1 pivotCacheRecords pivotCacheRecords1.xml',
    ),
    'xl/pivotCache/pivotCacheRecords1.xml': `${head}<pivotCacheRecords xmlns="${main}" count="1"><r><x v="0"/></r></pivotCacheRecords>`,
    'xl/pivotTables/pivotTable1.xml': `${head}<pivotTableDefinition xmlns="${main}" name="PivotTable1" cacheId="5" dataCaption="Values"><location ref="A3:B5" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`,
    'xl/pivotTables/_rels/pivotTable1.xml.rels': relationsOf(
      'rId1 pivotCacheDefinition ../pivotCache/pivotCacheDefinition1.xml',
    ),
    'xl/tables/table1.xml':
      `${head}<table xmlns="${main}" id="3" name="CouncilFigures" displayName="CouncilFigures" ref="A1:F23" totalsRowShown="0"><autoFilter ref="A1:F23"/><tableColumns count="6">` +
      '<tableColumn id="1" name="Authority code"/><tableColumn id="2" name="Authority"/><tableColumn id="3" name="Reviews on time (%) 2013-14"/><tableColumn id="4" name="Reviews on time (%) 2014-15"/>' +
      '<tableColumn id="5" name="Delayed transfers of care (rate) 2014-15"/><tableColumn id="6" name="Change"><calculatedColumnFormula>D2-C2</calculatedColumnFormula></tableColumn></tableColumns>' +
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>',
    'xl/printerSettings/printerSettings1.bin': Uint8Array.from({ length: 300 }, (_, i) => (i * 11) & 255),
    'xl/externalLinks/externalLink1.xml': `${head}<externalLink xmlns="${main}"><externalBook xmlns:r="${relations}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    'xl/externalLinks/_rels/externalLink1.xml.rels': relationsOf(
      'rId1 externalLinkPath last-year.xlsx External',
    ),
    'xl/customProperty1.bin': utf16('Performance team'),
    'customXml/item1.xml': `${head}<record xmlns="urn:council:records"><retention>7</retention></record>`,
    'customXml/itemProps1.xml': `${head}<ds:datastoreItem ds:itemID="{0A1B2C3D-0000-1111-2222-333344445555}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    'customXml/_rels/item1.xml.rels': relationsOf('rId1 customXmlProps itemProps1.xml'),
    'xl/slicers/slicer1.xml': `${head}<slicers xmlns="${x14}"><slicer name="Authority" cache="Slicer_Authority" caption="Authority" rowHeight="241300"/></slicers>`,
    'xl/slicerCaches/slicerCache1.xml': `${head}<slicerCacheDefinition xmlns="${x14}" name="Slicer_Authority" sourceName="Authority"/>`,
  };
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from(
    { length: text.length * 2 },
    (_, i) => (text.charCodeAt(i >> 1) >> (8 * (i & 1))) & 255,
  );
}
