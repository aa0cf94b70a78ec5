const series =
  'idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat val xVal yVal bubbleSize bubble3D shape smooth extLst';
const axis =
  'axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt';
const labels =
  'numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst';
const shape =
  'xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst effectDag scene3d sp3d extLst';
const anchor = 'from to pos ext sp grpSp graphicFrame cxnSp pic contentPart clientData';
const styledFormat = 'alignment protection extLst';

/**
 * The order of the children of the elements that we write, as the schemas have it: Excel calls a file damaged where it differs.
 * @see ECMA-376 part 1 (5th edition), annex A: sml.xsd, dml-chart.xsd, dml-spreadsheetDrawing.xsd, dml-main.xsd, written out by hand
 */
export const elementOrders: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  worksheet: {
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection pivotSelection extLst',
    c: 'f v is extLst',
    dataValidation: 'formula1 formula2',
    cfRule: 'formula colorScale dataBar iconSet extLst',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  },
  workbook: {
    workbook:
      'fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst',
  },
  styleSheet: {
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    xf: styledFormat,
    font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
    border: 'start left end right top bottom diagonal vertical horizontal',
    dxf: 'font numFmt fill alignment border protection extLst',
    patternFill: 'fgColor bgColor',
  },
  table: {
    table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
    tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  },
  sst: { sst: 'si extLst', si: 't rPh r phoneticPr' },
  chartSpace: {
    chartSpace:
      'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData printSettings userShapes extLst',
    chart:
      'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    title: 'tx layout overlay spPr txPr extLst',
    barChart: 'barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst',
    lineChart: 'grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst',
    areaChart: 'grouping varyColors ser dLbls dropLines axId extLst',
    radarChart: 'radarStyle varyColors ser dLbls axId extLst',
    scatterChart: 'scatterStyle varyColors ser dLbls axId extLst',
    bubbleChart: 'varyColors ser dLbls bubble3D bubbleScale showNegBubbles sizeRepresents axId extLst',
    ser: series,
    catAx: `${axis} auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst`,
    valAx: `${axis} crossBetween majorUnit minorUnit dispUnits extLst`,
    scaling: 'logBase orientation max min extLst',
    dPt: 'idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
    dLbl: `idx delete layout tx ${labels}`,
    dLbls: `dLbl delete ${labels}`,
    legend: 'legendPos legendEntry layout overlay spPr txPr extLst',
    spPr: shape,
    ln: 'noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst',
    txPr: 'bodyPr lstStyle p',
    rich: 'bodyPr lstStyle p',
    p: 'pPr r br fld endParaRPr',
    defRPr: 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick',
    rPr: 'ln noFill solidFill gradFill effectLst highlight latin ea cs sym hlinkClick',
    strRef: 'f strCache extLst',
    numRef: 'f numCache extLst',
    strCache: 'ptCount pt extLst',
    numCache: 'formatCode ptCount pt extLst',
  },
  wsDr: {
    twoCellAnchor: anchor,
    oneCellAnchor: anchor,
    absoluteAnchor: anchor,
    from: 'col colOff row rowOff',
    to: 'col colOff row rowOff',
    graphicFrame: 'nvGraphicFramePr xfrm graphic',
    pic: 'nvPicPr blipFill spPr style',
    spPr: shape,
  },
};
