import type { XmlElement } from '../xml/xmlElement';

const suffixes: Readonly<Record<string, string>> = { stacked: 'Stacked', percentStacked: 'Stacked100' };

/** Excel's name (ChartType) for a plot element, by its own words and by what its series show. */
export function plotType(plot: XmlElement): string {
  const suffix = suffixes[plot.child('grouping')?.val ?? ''] ?? '';
  const series = plot.all('ser');
  const hasMarkers = series.some(
    (each) => each.child('marker') === undefined || each.child('marker', 'symbol')?.val !== 'none',
  );
  const hasLines = series.some((each) => each.child('spPr', 'ln', 'noFill') === undefined);
  switch (plot.name) {
    case 'barChart':
      return `${plot.child('barDir')?.val === 'bar' ? 'Bar' : 'Column'}${suffix || 'Clustered'}`;
    case 'lineChart':
      return `Line${plot.child('marker')?.flag('val', true) && hasMarkers ? 'Markers' : ''}${suffix}`;
    case 'radarChart':
      if (plot.child('radarStyle')?.val === 'filled') return 'RadarFilled';
      return hasMarkers && plot.child('radarStyle')?.val === 'marker' ? 'RadarMarkers' : 'Radar';
    case 'scatterChart': {
      if (!hasLines) return 'XYScatter';
      const isSmooth = series.some((each) => each.child('smooth')?.flag('val', true));
      return `XYScatter${isSmooth ? 'Smooth' : 'Lines'}${hasMarkers ? '' : 'NoMarkers'}`;
    }
    case 'bubbleChart':
      return 'Bubble';
    case 'stockChart':
      return series.length > 3 ? 'StockOHLC' : 'StockHLC';
    case 'doughnutChart':
      return 'Doughnut';
    case 'areaChart':
      return `Area${suffix}`;
    default:
      return 'Pie';
  }
}
