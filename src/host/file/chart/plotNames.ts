/** The elements of a plot area that hold series. */
export const plotNames: readonly string[] = [
  'barChart',
  'lineChart',
  'radarChart',
  'scatterChart',
  'bubbleChart',
  'stockChart',
  'pieChart',
  'doughnutChart',
  'areaChart',
];
