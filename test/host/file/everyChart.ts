import type { Chart, ChartSeries } from '../../../src/host/model/chart';
import { createWorkbook } from '../../../src/host/model/createWorkbook';
import type { Sheet } from '../../../src/host/model/sheet';
import type { Workbook } from '../../../src/host/model/workbook';

/** The kinds of chart that the product draws, and those that are their neighbours. */
export const chartTypes: readonly string[] = [
  'ColumnClustered', 'BarClustered', 'ColumnStacked', 'BarStacked', 'BarStacked100', 'Line', 'LineMarkers', 'Radar',
  'RadarMarkers', 'RadarFilled', 'XYScatter', 'XYScatterLines', 'Bubble', 'StockHLC', 'Pie', 'Doughnut', 'Area', 'AreaStacked',
]; // prettier-ignore

const councils = ['Conwy', 'Ynys Môn', 'Gwynedd', 'Powys', 'Swansea', 'Cardiff'];

/** A sheet of figures and one chart of each kind below it, with titles, axis titles, labels and colours. */
export function everyChart(): Workbook {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0];
  if (!sheet) throw new Error('a new workbook has a sheet');
  sheet.name = 'Charts & figures';
  fill(sheet);
  sheet.charts = chartTypes.map((type, i) => chartOf(type, i));
  sheet.touch();
  return workbook;
}

function fill(sheet: Sheet): void {
  ['Authority', 'Reviews on time', 'Comparators', 'Low', 'Size'].forEach((text, c) => {
    sheet.cells.setValue(0, c, text);
  });
  councils.forEach((name, r) => {
    sheet.cells.setValue(r + 1, 0, name);
    sheet.cells.setValue(r + 1, 1, 60 + ((r * 7) % 25));
    sheet.cells.setValue(r + 1, 2, 55 + ((r * 11) % 20));
    sheet.cells.setValue(r + 1, 3, 40 + ((r * 5) % 12));
    sheet.cells.setValue(r + 1, 4, 10 + r * 3);
  });
}

export function chartOf(type: string, place: number): Chart {
  const column = (letter: string): string => `'Charts & figures'!$${letter}$2:$${letter}$7`;
  const one = (letter: string, more: Partial<ChartSeries> = {}): ChartSeries => ({
    name: { reference: `'Charts & figures'!$${letter}$1` },
    values: column(letter),
    categories: column('A'),
    axisGroup: 'Primary',
    points: new Map(),
    ...more,
  });
  const isPoints = type === 'XYScatter' || type === 'XYScatterLines' || type === 'Bubble';
  const series = isPoints
    ? [one('B', { categories: column('C'), ...(type === 'Bubble' ? { bubbleSizes: column('E') } : {}) })]
    : type === 'StockHLC'
      ? [one('B'), one('D'), one('C', { marker: { style: 'Diamond', size: 8, fill: '#D4351C' } })]
      : type === 'Pie' || type === 'Doughnut'
        ? [one('B', { labels: { showValue: true, position: 'OutsideEnd' } })]
        : [
            one('B', {
              fill: '#1D70B8',
              labels: {
                showValue: true,
                position: type.startsWith('Line') ? 'Top' : 'OutsideEnd',
                numberFormat: '0"%"',
                size: 8,
              },
              points: new Map([
                [2, { fill: '#F47738', label: { text: 'Gwynedd: lowest', showValue: true } }],
              ]),
              ...(type.startsWith('Line')
                ? {
                    line: { color: '#1D70B8', weight: 2.25 },
                    ...(type === 'LineMarkers'
                      ? { marker: { style: 'Square', size: 7, fill: '#1D70B8' } }
                      : {}),
                  }
                : {}),
            }),
            one('C', { fill: '#B1B4B6', line: { color: '#505A5F', weight: 1.5, style: 'Dash' } }),
          ];
  return {
    id: `{chart-${place}}`,
    name: `${type} chart`,
    type,
    left: 20 + (place % 2) * 340,
    top: 130 + Math.floor(place / 2) * 230,
    width: 330,
    height: 220,
    title: { text: `${type}: reviews on time < 85%`, visible: true, size: 12, bold: true },
    legend: {
      visible: true,
      position: 'Bottom',
      fontSize: 9,
      ...(type.includes('Stacked') && { hidden: [1] }),
    },
    categoryAxis: {
      visible: true,
      ...(type.startsWith('Bar') && { labelSpacing: 1 }),
      majorGridlines: type.startsWith('Radar'),
      title: type.startsWith('Radar') ? undefined : { text: 'Authority', visible: true, size: 9 },
    },
    valueAxis: {
      visible: true,
      majorGridlines: true,
      title: { text: 'Per cent', visible: true, size: 9 },
      numberFormat: '0',
      ...(type.includes('Stacked') ? {} : { minimum: 0, maximum: 100, majorUnit: 20 }),
    },
    series,
    altText: `${type}: Gwynedd is lowest`,
    format: { fontSize: 9 },
  };
}
