/** Which family each chart type belongs to: the kinds that this host can keep and the file can hold. */
const families = {
  ColumnClustered: 'bar',
  ColumnStacked: 'bar',
  ColumnStacked100: 'bar',
  BarClustered: 'bar',
  BarStacked: 'bar',
  BarStacked100: 'bar',
  Line: 'line',
  LineStacked: 'line',
  LineStacked100: 'line',
  LineMarkers: 'line',
  LineMarkersStacked: 'line',
  LineMarkersStacked100: 'line',
  Radar: 'radar',
  RadarMarkers: 'radar',
  RadarFilled: 'radar',
  XYScatter: 'scatter',
  XYScatterLines: 'scatter',
  XYScatterLinesNoMarkers: 'scatter',
  XYScatterSmooth: 'scatter',
  XYScatterSmoothNoMarkers: 'scatter',
  Bubble: 'bubble',
  StockHLC: 'stock',
  Area: 'area',
  AreaStacked: 'area',
  AreaStacked100: 'area',
  Pie: 'pie',
  Doughnut: 'pie',
} as const;

export type ChartFamily = (typeof families)[keyof typeof families];

/** Real types of Excel's that this host leaves out; in Excel too, the last ones have no `series`. */
const leftOut = [
  '3DColumnClustered',
  '3DColumnStacked',
  '3DColumnStacked100',
  '3DColumn',
  '3DBarClustered',
  '3DBarStacked',
  '3DBarStacked100',
  '3DLine',
  '3DArea',
  '3DAreaStacked',
  '3DAreaStacked100',
  '3DPie',
  '3DPieExploded',
  'PieExploded',
  'PieOfPie',
  'BarOfPie',
  'DoughnutExploded',
  'Bubble3DEffect',
  'Surface',
  'SurfaceWireframe',
  'SurfaceTopView',
  'SurfaceTopViewWireframe',
  'StockOHLC',
  'StockVHLC',
  'StockVOHLC',
  'Waterfall',
  'Treemap',
  'Sunburst',
  'Histogram',
  'Pareto',
  'Boxwhisker',
  'Funnel',
  'RegionMap',
];

/** undefined for a word that is no chart type of Excel's, 'leftOut' for one that this host does not draw. */
export function chartFamily(type: unknown): ChartFamily | 'leftOut' | undefined {
  if (typeof type !== 'string') return undefined;
  if (leftOut.includes(type)) return 'leftOut';
  return Object.hasOwn(families, type) ? families[type as keyof typeof families] : undefined;
}
