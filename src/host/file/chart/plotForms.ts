/** How the file draws a type of chart. */
export interface PlotForm {
  element: string;
  direction?: 'bar' | 'col';
  grouping?: 'clustered' | 'standard' | 'stacked' | 'percentStacked';
  radarStyle?: 'standard' | 'marker' | 'filled';
  markers?: boolean;
  lines?: boolean;
  smooth?: boolean;
}

const groupings = { '': 'standard', Stacked: 'stacked', Stacked100: 'percentStacked' } as const;

/** Excel's types of chart (ChartType) and their forms. What is not here is drawn as clustered columns. */
export const plotForms: Readonly<Record<string, PlotForm>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  ...Object.fromEntries(
    Object.entries(groupings).flatMap(([suffix, grouping]) => [
      [`Line${suffix}`, { element: 'lineChart', grouping, lines: true } satisfies PlotForm],
      [
        `LineMarkers${suffix}`,
        { element: 'lineChart', grouping, lines: true, markers: true } satisfies PlotForm,
      ],
      [`Area${suffix}`, { element: 'areaChart', grouping } satisfies PlotForm],
    ]),
  ),
  Radar: { element: 'radarChart', radarStyle: 'marker', lines: true },
  RadarMarkers: { element: 'radarChart', radarStyle: 'marker', lines: true, markers: true },
  RadarFilled: { element: 'radarChart', radarStyle: 'filled' },
  XYScatter: { element: 'scatterChart', markers: true },
  XYScatterLines: { element: 'scatterChart', lines: true, markers: true },
  XYScatterLinesNoMarkers: { element: 'scatterChart', lines: true },
  XYScatterSmooth: { element: 'scatterChart', lines: true, markers: true, smooth: true },
  XYScatterSmoothNoMarkers: { element: 'scatterChart', lines: true, smooth: true },
  Bubble: { element: 'bubbleChart' },
  StockHLC: { element: 'stockChart' },
  StockOHLC: { element: 'stockChart' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
};
