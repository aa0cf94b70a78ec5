import type { ObjectType } from '../objectType';
import type { Targets, TypeName } from '../targets';
import { autoFilter } from './autoFilter';
import { application, cultureInfo, runtime } from './application';
import { chart, chartAreaFormat, chartLegend, chartLegendFormat } from './chart';
import { chartAxes, chartAxis, chartAxisFormat, chartGridlines } from './chartAxes';
import { chartCollection } from './chartCollection';
import { chartFill, chartFont, chartLineFormat } from './chartFormats';
import {
  chartDataLabel,
  chartDataLabelFormat,
  chartDataLabels,
  chartPoint,
  chartPointFormat,
  chartPointsCollection,
} from './chartPoints';
import { chartLegendEntry, chartLegendEntryCollection } from './chartLegendEntries';
import { chartSeries, chartSeriesCollection, chartSeriesFormat } from './chartSeries';
import { chartAxisTitle, chartTitle, chartTitleFormat } from './chartTitles';
import {
  cellValueConditionalFormat,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  textConditionalFormat,
} from './conditionalFormats';
import { pageBreak, pageBreakCollection } from './pageBreaks';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlParts';
import { customProperty, customPropertyCollection, documentProperties } from './documentProperties';
import { formatProtection } from './formatProtection';
import { functionResult, functions } from './functions';
import { namedItem, namedItemCollection } from './namedItems';
import { dataValidation } from './dataValidation';
import { headerFooter, headerFooterGroup, pageLayout } from './pageLayout';
import { workbookProtection, worksheetProtection } from './protection';
import { rangeView } from './rangeView';
import { shape, shapeCollection } from './shapes';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { range } from './range';
import { rangeAreas, rangeCollection } from './rangeAreas';
import { rangeBorder, rangeBorderCollection } from './rangeBorder';
import { rangeFill } from './rangeFill';
import { rangeFont } from './rangeFont';
import { rangeFormat } from './rangeFormat';
import { rangeSort } from './rangeProperties';
import { setting, settingCollection } from './settings';
import { table, tableSort } from './table';
import { tableCollection, tableScopedCollection } from './tableCollection';
import { tableColumn, tableColumnCollection } from './tableColumns';
import { tableRow, tableRowCollection } from './tableRows';
import { workbook } from './workbook';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetCustomProperty, worksheetCustomPropertyCollection } from './worksheetCustomProperties';

/** Every class of the API that this host has, by name. What is not here, the client cannot get hold of. */
export const objectTypes: { readonly [K in TypeName]: ObjectType<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
  Functions: functions,
  FunctionResult: functionResult,
  Runtime: runtime,
  CultureInfo: cultureInfo,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customPropertyCollection,
  CustomProperty: customProperty,
  SettingCollection: settingCollection,
  Setting: setting,
  CustomXmlPartCollection: customXmlPartCollection,
  CustomXmlPartScopedCollection: customXmlPartScopedCollection,
  CustomXmlPart: customXmlPart,
  NamedItemCollection: namedItemCollection,
  NamedItem: namedItem,
  WorksheetCollection: worksheetCollection,
  Worksheet: worksheet,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollection,
  WorksheetCustomProperty: worksheetCustomProperty,
  Range: range,
  RangeAreas: rangeAreas,
  RangeCollection: rangeCollection,
  RangeSort: rangeSort,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorderCollection,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  TableCollection: tableCollection,
  TableScopedCollection: tableScopedCollection,
  Table: table,
  TableSort: tableSort,
  TableColumnCollection: tableColumnCollection,
  TableColumn: tableColumn,
  TableRowCollection: tableRowCollection,
  TableRow: tableRow,
  WorkbookProtection: workbookProtection,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: worksheetFreezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  PageBreakCollection: pageBreakCollection,
  PageBreak: pageBreak,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  ShapeCollection: shapeCollection,
  Shape: shape,
  RangeView: rangeView,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormatCollection,
  ConditionalFormat: conditionalFormat,
  CustomConditionalFormat: customConditionalFormat,
  CellValueConditionalFormat: cellValueConditionalFormat,
  TextConditionalFormat: textConditionalFormat,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalRangeFormat: conditionalRangeFormat,
  ConditionalRangeFont: conditionalRangeFont,
  ConditionalRangeFill: conditionalRangeFill,
  ChartCollection: chartCollection,
  Chart: chart,
  ChartAreaFormat: chartAreaFormat,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartLegend: chartLegend,
  ChartLegendFormat: chartLegendFormat,
  ChartLegendEntryCollection: chartLegendEntryCollection,
  ChartLegendEntry: chartLegendEntry,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisFormat: chartAxisFormat,
  ChartAxisTitle: chartAxisTitle,
  ChartAxisTitleFormat: chartTitleFormat,
  ChartGridlines: chartGridlines,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartPointsCollection: chartPointsCollection,
  ChartPoint: chartPoint,
  ChartPointFormat: chartPointFormat,
  ChartDataLabels: chartDataLabels,
  ChartDataLabelFormat: chartDataLabelFormat,
  ChartDataLabel: chartDataLabel,
  ChartFill: chartFill,
  ChartBorder: chartLineFormat,
  ChartLineFormat: chartLineFormat,
  ChartFont: chartFont,
};
