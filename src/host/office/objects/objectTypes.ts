import type { ObjectType } from '../objectType';
import type { Targets, TypeName } from '../targets';
import { application, cultureInfo, runtime } from './application';
import { customXmlPart, customXmlPartCollection, customXmlPartScopedCollection } from './customXmlParts';
import { customProperty, customPropertyCollection, documentProperties } from './documentProperties';
import { formatProtection } from './formatProtection';
import { namedItem, namedItemCollection } from './namedItems';
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
export const objectTypes: { readonly [K in TypeName]?: ObjectType<Targets[K]> } = {
  Workbook: workbook,
  Application: application,
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
};
