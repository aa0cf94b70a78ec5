import type { ChartSeries } from '../../host/model/chart';

/** Excel's own colours for series that have none. */
const usual = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The colour that a series is known by: its fill, else its line, else Excel's for its place. */
export function seriesColor(series: ChartSeries, index: number): string {
  return series.fill ?? series.line?.color ?? series.marker?.fill ?? usual[index % usual.length] ?? usual[0];
}
