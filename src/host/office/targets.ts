import type { Area } from '../model/area';
import type { Chart, ChartAxis, ChartSeries, ChartText } from '../model/chart';
import type { BorderEdge } from '../model/styles';
import type { ConditionalFormat, Picture, Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { CustomXmlPart, DefinedName } from '../model/workbook';

/** A range as the client holds it. The area moves when rows or columns are inserted or taken away above or before it. */
export interface RangeTarget {
  readonly sheet: Sheet;
  area: Area;
  /** All of its cells were deleted. */
  gone?: boolean;
  /** Given when the client asks to keep it beyond the request; see `Session.references`. */
  referenceId?: string;
}

export interface AreasTarget {
  readonly sheet: Sheet;
  areas: Area[];
  referenceId?: string;
}

/** The part of a series or a point that a format object speaks about. */
export interface PartOfChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}
export interface PartOfSeries extends PartOfChart {
  readonly series: ChartSeries;
}
export interface PartOfPoint extends PartOfSeries {
  readonly index: number;
}

/** A place for one colour, null where there is none; undefined where it is automatic. */
export interface ColourPlace extends PartOfChart {
  get(): string | null | undefined;
  set(colour: string | null): void;
}
export interface LinePlace extends PartOfChart {
  line(): { color?: string | null; weight?: number; style?: string };
  put(change: { color?: string | null; weight?: number; style?: string }): void;
}
export interface FontPlace extends PartOfChart {
  font(): { size?: number; bold?: boolean; color?: string };
  put(change: { size?: number; bold?: boolean; color?: string }): void;
}
/** Where a title, of a chart or of an axis, is kept; made when first written. */
export interface TitlePlace extends PartOfChart {
  title(): ChartText | undefined;
  make(): ChartText;
}

/** What each kind of object of the API stands on in the model. The keys are the API's class names. */
export interface Targets {
  Workbook: null;
  Application: null;
  Functions: null;
  FunctionResult: { readonly value: number };
  Runtime: null;
  CultureInfo: null;
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { key: string };
  WorkbookProtection: null;
  SettingCollection: null;
  Setting: { key: string };
  CustomXmlPartCollection: { namespaceUri?: string };
  CustomXmlPartScopedCollection: { namespaceUri: string };
  CustomXmlPart: { part: CustomXmlPart };
  NamedItemCollection: { scope: Sheet | null };
  NamedItem: { named: DefinedName };
  WorksheetCollection: null;
  Worksheet: { sheet: Sheet };
  WorksheetCustomPropertyCollection: { sheet: Sheet };
  WorksheetCustomProperty: { sheet: Sheet; key: string };
  WorksheetFreezePanes: { sheet: Sheet };
  WorksheetProtection: { sheet: Sheet };
  AutoFilter: { sheet: Sheet; table?: Table };
  PageLayout: { sheet: Sheet };
  PageBreakCollection: { sheet: Sheet };
  PageBreak: { sheet: Sheet; row: number };
  HeaderFooterGroup: { sheet: Sheet };
  HeaderFooter: { sheet: Sheet };
  ShapeCollection: { sheet: Sheet };
  Shape: { sheet: Sheet; picture: Picture };
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeView: { range: RangeTarget; rows: number[] };
  RangeSort: RangeTarget;
  RangeFormat: AreasTarget;
  RangeFill: AreasTarget;
  RangeFont: AreasTarget;
  RangeBorderCollection: AreasTarget;
  RangeBorder: { sheet: Sheet; areas: Area[]; edge: BorderEdge | InnerEdge };
  FormatProtection: AreasTarget;
  DataValidation: AreasTarget;
  ConditionalFormatCollection: AreasTarget;
  ConditionalFormat: { sheet: Sheet; rule: ConditionalFormat };
  CustomConditionalFormat: { sheet: Sheet; rule: ConditionalFormat };
  CellValueConditionalFormat: { sheet: Sheet; rule: ConditionalFormat };
  TextConditionalFormat: { sheet: Sheet; rule: ConditionalFormat };
  ConditionalFormatRule: { sheet: Sheet; rule: ConditionalFormat };
  ConditionalRangeFormat: { sheet: Sheet; rule: ConditionalFormat };
  ConditionalRangeFont: { sheet: Sheet; rule: ConditionalFormat };
  ConditionalRangeFill: { sheet: Sheet; rule: ConditionalFormat };
  TableCollection: { sheet: Sheet | null };
  TableScopedCollection: { sheet: Sheet; areas: Area[]; fullyContained: boolean };
  Table: { sheet: Sheet; table: Table };
  TableColumnCollection: { sheet: Sheet; table: Table };
  TableColumn: { sheet: Sheet; table: Table; index: number };
  TableRowCollection: { sheet: Sheet; table: Table };
  TableRow: { sheet: Sheet; table: Table; index: number };
  TableSort: { sheet: Sheet; table: Table };
  ChartCollection: { sheet: Sheet };
  Chart: PartOfChart;
  ChartAreaFormat: PartOfChart;
  ChartTitle: TitlePlace;
  ChartTitleFormat: TitlePlace;
  ChartLegend: PartOfChart;
  ChartLegendFormat: PartOfChart;
  ChartLegendEntryCollection: PartOfChart;
  ChartLegendEntry: PartOfChart & { index: number };
  ChartAxes: PartOfChart;
  ChartAxis: PartOfChart & { axis: ChartAxis; kind: 'Category' | 'Value' };
  ChartAxisFormat: PartOfChart & { axis: ChartAxis };
  ChartAxisTitle: TitlePlace;
  ChartAxisTitleFormat: TitlePlace;
  ChartGridlines: PartOfChart & { axis: ChartAxis; kind: 'major' | 'minor' };
  ChartSeriesCollection: PartOfChart;
  ChartSeries: PartOfSeries;
  ChartSeriesFormat: PartOfSeries;
  ChartPointsCollection: PartOfSeries;
  ChartPoint: PartOfPoint;
  ChartPointFormat: PartOfPoint;
  ChartDataLabels: PartOfSeries;
  ChartDataLabelFormat: PartOfSeries;
  ChartDataLabel: PartOfPoint;
  ChartFill: ColourPlace;
  ChartBorder: LinePlace;
  ChartLineFormat: LinePlace;
  ChartFont: FontPlace;
}
export type InnerEdge = 'InsideHorizontal' | 'InsideVertical' | 'DiagonalDown' | 'DiagonalUp';

export type TypeName = keyof Targets;

/** An object of the API: its class and what it stands on. */
export interface HostObject<K extends TypeName = TypeName> {
  readonly type: K;
  readonly target: Targets[K];
}

export function hostObject<K extends TypeName>(type: K, target: Targets[K]): HostObject<K> {
  return { type, target };
}
