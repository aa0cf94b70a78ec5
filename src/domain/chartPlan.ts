import type { PlanArea } from './planArea';

export type ChartKind =
  | 'bars' // horizontal, clustered
  | 'stackedBars' // horizontal
  | 'columns'
  | 'stackedColumns'
  | 'line'
  | 'lineWithMarkers'
  | 'radar'
  | 'radarWithMarkers'
  | 'scatter'
  | 'scatterLines' // points joined, without markers
  | 'bubble'
  | 'area'
  | 'stackedArea';

/** A native chart on cells of its own sheet (all areas are on the plan's sheet). */
export interface ChartPlan {
  /** Telling and unique on the sheet; screen readers read it. */
  name: string;
  kind: ChartKind;
  /** Says the finding. */
  title: string;
  /** What a reader would see, in a sentence: stands in a cell beside the chart and becomes its alternative text where that can be. */
  altText: string;
  /** The cells that it covers. */
  over: PlanArea;
  series: readonly ChartPlanSeries[];
  categoryTitle?: string;
  valueTitle?: string;
  valueMin?: number;
  valueMax?: number;
  valueStep?: number;
  valueFormat?: string;
  /** Bars: first category on top. */
  reversed?: boolean;
  legend: 'none' | 'bottom' | 'right' | 'top';
}

export interface ChartPlanSeries {
  name: string;
  values: PlanArea;
  categories: PlanArea;
  sizes?: PlanArea;
  kind?: ChartKind;
  color: string;
  outline?: string;
  dash?: boolean;
  /** Points; 2.25 unless said otherwise. */
  weight?: number;
  /** Not seen: it holds up what is stacked upon it. */
  clear?: boolean;
  /** The legend leaves it out. */
  unnamed?: boolean;
  /** Points; Excel's own unless said otherwise. */
  markerSize?: number;
  marker?: 'circle' | 'square' | 'diamond' | 'triangle' | 'none';
  /** Points that stand out: the council's own bar. */
  points?: readonly { index: number; color: string; outline?: string; label?: boolean }[];
  labels?: boolean;
  labelFormat?: string;
}
