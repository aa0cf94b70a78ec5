import type { Area } from './area';

/**
 * A native chart. `type` is Excel's own name (Excel.ChartType): ColumnClustered, BarClustered, ColumnStacked, BarStacked, Line,
 * LineMarkers, Radar, RadarMarkers, RadarFilled, XYScatter, XYScatterLines, Bubble, StockHLC, Area, Pie … A series may have its own type.
 * Positions and sizes are points from the sheet's top left corner.
 */
export interface Chart {
  id: string;
  name: string;
  type: string;
  left: number;
  top: number;
  width: number;
  height: number;
  /** When placed over cells (setPosition), the area it covers: columns may be widened afterwards and the chart follows. */
  over?: Area;
  title?: ChartText;
  legend: {
    visible: boolean;
    position: 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';
    fontSize?: number;
    /** Series that the legend does not name, by index, rising. */
    hidden?: readonly number[];
  };
  categoryAxis: ChartAxis;
  valueAxis: ChartAxis;
  series: ChartSeries[];
  /** Alternative text. The chart API cannot set it: see `altTextFor` in README's account of the host. */
  altText?: string;
  plotVisibleOnly?: boolean;
  displayBlanksAs?: 'NotPlotted' | 'Zero' | 'Interpolated';
  format: { fill?: string; fontSize?: number; fontColor?: string; border?: string };
}

export interface ChartText {
  text: string;
  visible: boolean;
  size?: number;
  bold?: boolean;
  color?: string;
}

export interface ChartAxis {
  visible: boolean;
  title?: ChartText;
  minimum?: number;
  maximum?: number;
  majorUnit?: number;
  reversed?: boolean;
  majorGridlines: boolean;
  numberFormat?: string;
  fontSize?: number;
  color?: string;
  /** Every n-th category has its label; absent: Excel leaves out as many as it likes. */
  labelSpacing?: number;
  labelPosition?: 'NextToAxis' | 'High' | 'Low' | 'None';
  crosses?: 'Automatic' | 'Maximum' | 'Minimum';
}

/** References are sheet-qualified A1 text ("'Star chart'!$B$4:$B$17"), as they stand in the file. */
export interface ChartSeries {
  name?: { reference: string } | { text: string };
  values?: string;
  categories?: string;
  bubbleSizes?: string;
  type?: string;
  axisGroup: 'Primary' | 'Secondary';
  fill?: string | null; // null: no fill
  line?: {
    color?: string | null;
    weight?: number;
    style?: 'Continuous' | 'Dash' | 'Dot' | 'DashDot' | 'None';
  };
  marker?: { style?: string; size?: number; fill?: string; border?: string };
  gapWidth?: number;
  overlap?: number;
  labels?: {
    showValue?: boolean;
    showCategoryName?: boolean;
    showSeriesName?: boolean;
    position?: string;
    numberFormat?: string;
    size?: number;
    color?: string;
  };
  /** Points that differ from their series, by index. */
  points: Map<
    number,
    { fill?: string; border?: string; label?: { text?: string; showValue?: boolean; formula?: string } }
  >;
  smooth?: boolean;
}
