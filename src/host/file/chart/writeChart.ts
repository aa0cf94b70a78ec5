import type { Chart, ChartSeries } from '../../model/chart';
import type { Workbook } from '../../model/workbook';
import { axisIds } from './axisIds';
import { drawingText } from './drawingText';
import { plotForms, type PlotForm } from './plotForms';
import { writeAxes } from './writeAxes';
import { writeSeries } from './writeSeries';

const legendPositions = { Top: 't', Bottom: 'b', Left: 'l', Right: 'r', Corner: 'tr' } as const;
const blanks = { NotPlotted: 'gap', Zero: 'zero', Interpolated: 'span' } as const;
const columns: PlotForm = { element: 'barChart', direction: 'col', grouping: 'clustered' };

interface Plot {
  form: PlotForm;
  group: ChartSeries['axisGroup'];
  series: { series: ChartSeries; index: number }[];
}

/** The part of a native chart (ECMA-376 part 1, 21.2), with the values of its cells cached. */
export function writeChart(chart: Chart, workbook: Workbook): string {
  const plots = plotsOf(chart);
  const form = plotForms[chart.type] ?? columns;
  const title = drawingText.title(chart.title);
  const { legend, format } = chart;
  const border = format.border === undefined ? '' : `<a:ln>${drawingText.solidFill(format.border)}</a:ln>`;
  const fill = drawingText.solidFill(format.fill ?? '#FFFFFF');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
    `<c:date1904 val="${workbook.date1904 ? 1 : 0}"/><c:lang val="en-GB"/><c:roundedCorners val="0"/>`,
    `<c:chart>${title}<c:autoTitleDeleted val="${title === '' ? 1 : 0}"/><c:plotArea><c:layout/>`,
    ...plots.map((plot) => writePlot(plot, workbook)),
    writeAxes(
      chart,
      form,
      plots.some(({ group }) => group === 'Secondary'),
    ),
    '</c:plotArea>',
    legend.visible
      ? `<c:legend><c:legendPos val="${legendPositions[legend.position]}"/>${(legend.hidden ?? []).map(hiddenEntry).join('')}<c:overlay val="0"/>${drawingText.properties({ size: legend.fontSize })}</c:legend>`
      : '',
    `<c:plotVisOnly val="${chart.plotVisibleOnly === false ? 0 : 1}"/>`,
    `<c:dispBlanksAs val="${blanks[chart.displayBlanksAs ?? 'NotPlotted']}"/></c:chart>`,
    `<c:spPr>${fill}${border}</c:spPr>`,
    drawingText.properties({ size: format.fontSize, color: format.fontColor }),
    '<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>',
    '</c:chartSpace>',
  ].join('');
}

function hiddenEntry(index: number): string {
  return `<c:legendEntry><c:idx val="${index}"/><c:delete val="1"/></c:legendEntry>`;
}

/** Series by kind of plot and group of axes, in the order in which the kinds first appear. */
function plotsOf(chart: Chart): Plot[] {
  const plots = new Map<string, Plot>();
  chart.series.forEach((series, index) => {
    const type = series.type ?? chart.type;
    // Lines with and without markers share a plot; so do the kinds of scatter.
    const form = plotForms[type] ?? columns;
    const key = [form.element, form.direction, form.grouping, form.radarStyle, series.axisGroup].join();
    const plot = plots.get(key) ?? { form, group: series.axisGroup, series: [] };
    plot.series.push({ series, index });
    plots.set(key, plot);
  });
  if (plots.size === 0) return [{ form: plotForms[chart.type] ?? columns, group: 'Primary', series: [] }];
  return [...plots.values()];
}

function writePlot({ form, group, series }: Plot, workbook: Workbook): string {
  const { element } = form;
  const sers = series.map(({ series: each, index }) => {
    const own = each.type === undefined ? form : (plotForms[each.type] ?? form);
    return writeSeries(each, index, own, workbook);
  });
  const axes = axisIds[group].map((id) => `<c:axId val="${id}"/>`).join('');
  const first = series[0]?.series;
  const isStacked = form.grouping === 'stacked' || form.grouping === 'percentStacked';
  const vary = '<c:varyColors val="0"/>';
  const body = sers.join('');
  switch (element) {
    case 'lineChart':
      return `<c:lineChart><c:grouping val="${form.grouping}"/>${vary}${body}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'areaChart':
      return `<c:areaChart><c:grouping val="${form.grouping}"/>${vary}${body}${axes}</c:areaChart>`;
    case 'radarChart':
      return `<c:radarChart><c:radarStyle val="${form.radarStyle}"/>${vary}${body}${axes}</c:radarChart>`;
    case 'scatterChart':
      return `<c:scatterChart><c:scatterStyle val="${form.smooth ? 'smoothMarker' : 'lineMarker'}"/>${vary}${body}${axes}</c:scatterChart>`;
    case 'bubbleChart':
      return `<c:bubbleChart>${vary}${body}<c:bubbleScale val="100"/><c:showNegBubbles val="0"/>${axes}</c:bubbleChart>`;
    case 'stockChart':
      return `<c:stockChart>${body}<c:hiLowLines/>${axes}</c:stockChart>`;
    case 'pieChart':
      return `<c:pieChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/></c:pieChart>`;
    case 'doughnutChart':
      return `<c:doughnutChart><c:varyColors val="1"/>${body}<c:firstSliceAng val="0"/><c:holeSize val="50"/></c:doughnutChart>`;
    default: {
      const gap = `<c:gapWidth val="${first?.gapWidth ?? 150}"/>`;
      const overlap = first?.overlap ?? (isStacked ? 100 : undefined);
      return (
        `<c:barChart><c:barDir val="${form.direction}"/><c:grouping val="${form.grouping}"/>${vary}${body}` +
        `${gap}${overlap === undefined ? '' : `<c:overlap val="${overlap}"/>`}${axes}</c:barChart>`
      );
    }
  }
}
