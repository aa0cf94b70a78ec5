import { names } from './names';
import { relationsOf } from './relationsOf';

const { head, main, relations, x14 } = names;
const microsoft = 'http://schemas.microsoft.com/office';
const worksheet = `${head}<worksheet xmlns="${main}" xmlns:r="${relations}" xmlns:x14="${x14}" xmlns:xm="${microsoft}/excel/2006/main">`;

/** Five sheets and their links: 10 parts. `rows` are the rows of the first. */
export function sheetParts(rows: string): Record<string, string> {
  return {
    'xl/worksheets/sheet1.xml':
      `${worksheet}<sheetPr codeName="Sheet1"><tabColor theme="4"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F23"/>` +
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="C5" sqref="C5"/></sheetView></sheetViews>' +
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="16" customWidth="1"/><col min="2" max="2" width="24" customWidth="1" outlineLevel="1"/></cols>' +
      `<sheetData>${rows}</sheetData>` +
      '<conditionalFormatting sqref="C2:D23"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>70</formula></cfRule></conditionalFormatting>' +
      '<conditionalFormatting sqref="F2:F23"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar>' +
      `<extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{DA7ABA51-AAAA-BBBB-0001-000000000001}</x14:id></ext></extLst></cfRule></conditionalFormatting>` +
      '<dataValidations count="1"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="H2:H23"><formula1>Lists!$A$1:$A$3</formula1></dataValidation></dataValidations>' +
      '<hyperlinks><hyperlink ref="A1" r:id="rId6" tooltip="Source"/></hyperlinks>' +
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId5"/>' +
      '<headerFooter><oddHeader>&amp;LOFFICIAL&amp;RPage &amp;P</oddHeader></headerFooter>' +
      '<customProperties><customPr name="owner" r:id="rId7"/></customProperties><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
      '<tableParts count="1"><tablePart r:id="rId4"/></tableParts>' +
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{DA7ABA51-AAAA-BBBB-0001-000000000001}">' +
      '<x14:dataBar minLength="0" maxLength="100" border="1"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>F2:F23</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>',
    'xl/worksheets/_rels/sheet1.xml.rels': relationsOf(
      'rId1 drawing ../drawings/drawing1.xml',
      'rId2 vmlDrawing ../drawings/vmlDrawing1.vml',
      'rId3 comments ../comments1.xml',
      'rId4 table ../tables/table1.xml',
      'rId5 printerSettings ../printerSettings/printerSettings1.bin',
      'rId6 hyperlink https://gov.wales/statistics External',
      'rId7 customProperty ../customProperty1.bin',
      `rId8 ${microsoft}/2017/10/relationships/threadedComment ../threadedComments/threadedComment1.xml`,
    ),
    'xl/worksheets/sheet2.xml':
      `${worksheet}<sheetPr codeName="Sheet2"/><dimension ref="A1:B4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
      '<sheetData><row r="1"><c r="A1" t="s"><v>50</v></c></row><row r="2"><c r="A2" t="str"><f>Figures!B2</f><v>Isle of Anglesey</v></c><c r="B2"><f>AVERAGE(Figures!D2:D23)</f><v>74.9</v></c></row>' +
      '<row r="3"><c r="B3"><f>[1]Sheet1!$A$1</f><v>3</v></c></row><row r="4"><c r="A4" t="b"><v>1</v></c><c r="B4" t="e"><v>#N/A</v></c></row></sheetData>' +
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>',
    'xl/worksheets/_rels/sheet2.xml.rels': relationsOf(),
    'xl/worksheets/sheet3.xml':
      `${worksheet}<dimension ref="A3:B5"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
      '<sheetData><row r="3"><c r="A3" t="inlineStr"><is><t>Row Labels</t></is></c></row><row r="4"><c r="A4" t="s"><v>7</v></c><c r="B4"><v>62.5</v></c></row></sheetData>' +
      `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><extLst><ext uri="{A8765BA9-456A-4dab-B4F3-ACF838C121DE}"><x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList></ext></extLst></worksheet>`,
    'xl/worksheets/_rels/sheet3.xml.rels': relationsOf(
      'rId1 pivotTable ../pivotTables/pivotTable1.xml',
      `rId2 ${microsoft}/2007/relationships/slicer ../slicers/slicer1.xml`,
    ),
    'xl/worksheets/sheet4.xml': `${worksheet}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Good</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Fair</t></is></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>Poor</t></is></c></row></sheetData></worksheet>`,
    'xl/worksheets/_rels/sheet4.xml.rels': relationsOf(),
    'xl/worksheets/sheet5.xml':
      `${worksheet}<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Note</t></is></c><c r="B1" t="inlineStr"><is><t>By</t></is></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>` +
      '<sheetProtection algorithmName="SHA-512" hashValue="q83vEjRWeJA=" saltValue="AAECAw==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>' +
      '<autoFilter ref="A1:B3"><filterColumn colId="0"><filters><filter val="Note"/></filters></filterColumn></autoFilter></worksheet>',
    'xl/worksheets/_rels/sheet5.xml.rels': relationsOf(),
  };
}
