import type { Chart } from '../../src/host/model/chart';
import { createWorkbook } from '../../src/host/model/createWorkbook';
import { chartData } from '../../src/workbench/charts/chartData';
import { chartOption } from '../../src/workbench/charts/chartOption';

const workbook = createWorkbook();
const sheet = workbook.sheets[0];
if (sheet === undefined) throw new Error('a new workbook has a sheet');
[
  ['', 'Level', 'Last year'],
  ['Access', 3, 2],
  ['Quality', '', 4],
].forEach((row, r) => {
  row.forEach((value, c) => {
    sheet.cells.setValue(r, c, value);
  });
});

const axis = { visible: true, majorGridlines: true };
function chart(type: string, more: Partial<Chart> = {}): Chart {
  return {
    id: '1',
    name: 'Star',
    type,
    left: 0,
    top: 0,
    width: 300,
    height: 200,
    title: { text: 'Access is good', visible: true },
    legend: { visible: true, position: 'Bottom' },
    categoryAxis: axis,
    valueAxis: { ...axis, minimum: 0, maximum: 4, majorUnit: 1 },
    series: [
      {
        name: { reference: 'Sheet1!$B$1' },
        values: 'Sheet1!$B$2:$B$3',
        categories: 'Sheet1!$A$2:$A$3',
        axisGroup: 'Primary',
        fill: '#112233',
        points: new Map([[0, { fill: '#AA0000', label: { text: 'us' } }]]),
      },
    ],
    format: {},
    ...more,
  };
}

describe('charts of several kinds of series', () => {
  const series = {
    values: 'Sheet1!$B$2:$B$3',
    categories: 'Sheet1!$A$2:$A$3',
    axisGroup: 'Primary' as const,
    points: new Map(),
  };
  const drawn = (type: string, all: Chart['series'], hidden?: number[]) => {
    const made = chart(type, {
      series: all,
      legend: { visible: true, position: 'Bottom', ...(hidden && { hidden }) },
    });
    return chartOption(made, chartData(workbook, made)) as {
      series: Record<string, unknown>[];
      legend: { data: string[] };
    };
  };

  test('a band is an area stacked upon one that is not seen, with lines over it', () => {
    const option = drawn(
      'AreaStacked',
      [
        { ...series, name: { text: 'Lower' }, fill: null },
        { ...series, name: { text: 'Band' }, fill: '#C3CEDA', line: { color: '#5F6B78' } },
        { ...series, name: { text: 'Own' }, type: 'LineMarkers', line: { color: '#1B3A57', weight: 2.25 } },
      ],
      [0],
    );
    expect(option.series).toMatchObject([
      { type: 'line', stack: 'areas', areaStyle: { opacity: 0 }, lineStyle: { width: 0 }, symbol: 'none' },
      {
        type: 'line',
        stack: 'areas',
        areaStyle: { color: '#C3CEDA', opacity: 1 },
        lineStyle: { color: '#5F6B78' },
      },
      { type: 'line', symbol: 'circle', lineStyle: { color: '#1B3A57', width: 3 } },
    ]);
    expect(option.series[2]).not.toHaveProperty('areaStyle');
    expect(option.legend.data).toEqual(['Band', 'Own']);
  });

  test('a funnel is marks and lines without marks; limits of one name are named once', () => {
    const line = { ...series, type: 'XYScatterLinesNoMarkers', name: { text: 'Limits' } };
    const option = drawn('XYScatter', [
      { ...series, name: { text: 'All' }, marker: { style: 'Diamond' } },
      line,
      line,
    ]);
    expect(option.series).toMatchObject([
      { type: 'scatter', symbol: 'diamond' },
      { type: 'line', symbol: 'none' },
      { type: 'line', symbol: 'none' },
    ]);
    expect(option.legend.data).toEqual(['All', 'Limits']);
  });

  test('stacked bars lie, keep their outline, and one that is not filled is not seen', () => {
    const option = drawn('BarStacked', [
      { ...series, name: { text: 'Clear' }, fill: null },
      { ...series, name: { text: 'Seen' }, fill: '#C3CEDA', line: { color: '#5F6B78' } },
    ]);
    expect(option.series).toMatchObject([
      { type: 'bar', stack: 'all', itemStyle: { color: 'transparent' } },
      { type: 'bar', stack: 'all', itemStyle: { color: '#C3CEDA', borderColor: '#5F6B78' } },
    ]);
  });
});

describe('what a chart draws', () => {
  test('comes from the cells that its series point at; an empty cell is a gap, never 0', () => {
    expect(chartData(workbook, chart('BarClustered'))).toEqual([
      {
        name: 'Level',
        values: [3, null],
        categories: ['Access', 'Quality'],
        across: [null, null],
        sizes: [],
        texts: ['3', ''],
      },
    ]);
  });

  test('is nothing where a reference leads nowhere', () => {
    const lost = chart('Line');
    lost.series = [{ values: 'Gone!A1:A2', axisGroup: 'Primary', points: new Map() }];
    expect(chartData(workbook, lost)[0]).toMatchObject({ name: 'Series 1', values: [] });
  });

  test.each([
    ['BarClustered', 'bar', 'yAxis'],
    ['ColumnClustered', 'bar', 'xAxis'],
    ['LineMarkers', 'line', 'xAxis'],
  ])('%s: %s, its categories on the %s', (type, drawn, categories) => {
    const option = chartOption(chart(type), chartData(workbook, chart(type))) as Record<string, unknown>;
    expect(option[categories]).toMatchObject({ type: 'category', data: ['Access', 'Quality'] });
    expect(option['series']).toMatchObject([
      { type: drawn, name: 'Level', data: [{ value: 3, itemStyle: { color: '#AA0000' } }, null] },
    ]);
  });

  test('a point that stands out keeps its label', () => {
    const option = chartOption(chart('ColumnClustered'), chartData(workbook, chart('ColumnClustered')));
    expect(option['series']).toMatchObject([{ data: [{ label: { show: true, formatter: 'us' } }, null] }]);
  });

  test('the axis ends and steps where Excel’s does', () => {
    const option = chartOption(chart('ColumnClustered'), chartData(workbook, chart('ColumnClustered')));
    expect(option['yAxis']).toMatchObject({ type: 'value', min: 0, max: 4, interval: 1 });
  });

  test('a radar has a spoke a category and no value where there is none', () => {
    const option = chartOption(chart('RadarMarkers'), chartData(workbook, chart('RadarMarkers')));
    expect(option).toMatchObject({
      angleAxis: { max: 2, startAngle: 90 },
      radiusAxis: { min: 0, max: 4, interval: 1 },
      // and round to the first spoke again
      series: [
        {
          type: 'line',
          coordinateSystem: 'polar',
          data: [
            [3, 0],
            ['-', 1],
            [3, 2],
          ],
        },
      ],
    });
  });
});
