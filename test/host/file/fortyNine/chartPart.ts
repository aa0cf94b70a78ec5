import { names } from './names';
import { relationsOf } from './relationsOf';

const { head, drawing, place, chart, relations } = names;
const microsoft = 'http://schemas.microsoft.com/office';

/** A drawing with two charts, a picture and a text box, and what hangs on it: 8 parts. */
export function chartPart(): Record<string, string | Uint8Array> {
  return {
    'xl/drawings/drawing1.xml':
      `${head}<xdr:wsDr xmlns:xdr="${place}" xmlns:a="${drawing}">` +
      anchor(8, 1, frame(2, 'Chart 1', 'rId1', 'Reviews on time by council')) +
      anchor(8, 18, frame(3, 'Chart 2', 'rId2')) +
      anchor(
        8,
        35,
        `<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Picture 3" descr="Crest"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${relations}" r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>` +
          '<xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
      ) +
      anchor(
        12,
        35,
        '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="5" name="TextBox 4"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
          '<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Read me</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
      ) +
      '</xdr:wsDr>',
    'xl/drawings/_rels/drawing1.xml.rels': relationsOf(
      'rId1 chart ../charts/chart1.xml',
      'rId2 chart ../charts/chart2.xml',
      'rId3 image ../media/image1.png',
    ),
    'xl/charts/chart1.xml': columnChart('Reviews on time', 'D'),
    'xl/charts/_rels/chart1.xml.rels': relationsOf(
      `rId1 ${microsoft}/2011/relationships/chartStyle style1.xml`,
      `rId2 ${microsoft}/2011/relationships/chartColorStyle colors1.xml`,
    ),
    'xl/charts/style1.xml': `${head}<cs:chartStyle xmlns:cs="${microsoft}/drawing/2012/chartStyle" id="201"/>`,
    'xl/charts/colors1.xml': `${head}<cs:colorStyle xmlns:cs="${microsoft}/drawing/2012/chartStyle" meth="cycle" id="10"/>`,
    'xl/charts/chart2.xml': columnChart('Delayed transfers', 'E'),
    'xl/media/image1.png': onePixel(),
  };
}

function anchor(column: number, row: number, inner: string): string {
  const corner = (name: string, c: number, r: number): string =>
    `<xdr:${name}><xdr:col>${c}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${r}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor>${corner('from', column, row)}${corner('to', column + 4, row + 15)}${inner}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function frame(id: number, name: string, relation: string, description = ''): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"${description === '' ? '' : ` descr="${description}"`}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relations}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}

function columnChart(title: string, column: string): string {
  return (
    `${head}<c:chartSpace xmlns:c="${chart}" xmlns:a="${drawing}" xmlns:r="${relations}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="en-GB" sz="1400" b="1"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    '<c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
    `<c:tx><c:strRef><c:f>Figures!$${column}$1</c:f></c:strRef></c:tx><c:spPr><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>Figures!$B$2:$B$23</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Figures!$${column}$2:$${column}$23</c:f></c:numRef></c:val></c:ser>` +
    '<c:gapWidth val="182"/><c:axId val="111"/><c:axId val="222"/></c:barChart>' +
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:tickLblPos val="nextTo"/><c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx>' +
    '<c:valAx><c:axId val="222"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="0" sourceLinked="0"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx>' +
    '</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>'
  );
}

/** A PNG of one grey pixel. */
function onePixel(): Uint8Array {
  const base64 =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
