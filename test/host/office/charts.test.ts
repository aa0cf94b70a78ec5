import { newHost, refusalOf, sheet1 } from './inHost';

async function chartOn(
  context: Excel.RequestContext,
  type:
    | 'ColumnClustered'
    | 'Line'
    | 'LineMarkers'
    | 'BarClustered'
    | 'RadarMarkers'
    | 'XYScatter' = 'ColumnClustered',
): Promise<Excel.Chart> {
  const sheet = sheet1(context);
  sheet.getRange('A1:C4').values = [
    ['', 'one', 'two'],
    ['a', 1, 4],
    ['b', 2, 5],
    ['c', 3, 6],
  ];
  const chart = sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
  await context.sync();
  return chart;
}

describe('charts (excel-facts, checks 33 to 35)', () => {
  test('added by columns, the series are the columns; "Auto" may be told to guess wrongly, "Columns" never is wrong', async () => {
    const host = newHost();
    const names = async (by: 'Auto' | 'Columns'): Promise<string[]> => {
      let found: string[] = [];
      await Excel.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange('A1:C5').values = [
          ['', 'one', 'two'],
          ['a', 1, 4],
          ['b', 2, 5],
          ['c', 3, 6],
          ['d', 4, 7],
        ];
        const { series } = sheet.charts.add('Line', sheet.getRange('A1:C5'), by);
        series.load('items/name');
        await context.sync();
        found = series.items.map((each) => each.name);
      });
      return found;
    };
    expect(await names('Auto')).toEqual(['one', 'two']);
    host.quirks.guessesChartsWrongly = true;
    expect(await names('Auto')).toEqual(['a', 'b', 'c', 'd']);
    expect(await names('Columns')).toEqual(['one', 'two']);
  });

  test('on the web, a marker before the values is refused with InvalidOperation; on the desktop it is taken', async () => {
    const markFirst = async (context: Excel.RequestContext): Promise<void> => {
      const chart = await chartOn(context, 'LineMarkers');
      chart.series.add('New').markerStyle = 'Circle';
      await context.sync();
    };
    newHost();
    const refused = await refusalOf(markFirst);
    expect([refused.code, refused.location]).toEqual(['InvalidOperation', 'ChartSeries.markerStyle']);
    newHost({ profile: 'windows' });
    await Excel.run(markFirst);
  });

  test.each(['BarClustered', 'Line', 'RadarMarkers', 'XYScatter'] as const)(
    'setXAxisValues changes the categories of a %s chart',
    async (type) => {
      const host = newHost();
      await Excel.run(async (context) => {
        const chart = await chartOn(context, type);
        chart.series.getItemAt(0).setXAxisValues(sheet1(context).getRange('A3:A4'));
        await context.sync();
      });
      expect(host.workbook.sheets[0]!.charts[0]!.series[0]!.categories).toBe('Sheet1!$A$3:$A$4');
    },
  );

  test.each([1, 73])('a marker of size %d is refused', async (size) => {
    newHost();
    const refused = await refusalOf(async (context) => {
      const chart = await chartOn(context, 'LineMarkers');
      chart.series.getItemAt(0).markerSize = size;
      await context.sync();
    });
    expect([refused.code, refused.location]).toEqual(['InvalidArgument', 'ChartSeries.markerSize']);
  });

  test('only bars and columns have a gap', async () => {
    newHost();
    const refused = await refusalOf(async (context) => {
      const chart = await chartOn(context, 'Line');
      chart.series.getItemAt(0).gapWidth = 50;
      await context.sync();
    });
    expect(refused.code).toBe('InvalidArgument');
  });

  test('points of a series without values are refused with EmptyChartSeries', async () => {
    newHost();
    const refused = await refusalOf(async (context) => {
      const chart = await chartOn(context);
      chart.series.add('New').points.getItemAt(0).format.fill.setSolidColor('#FF0000');
      await context.sync();
    });
    expect(refused.code).toBe('EmptyChartSeries');
  });

  test('everything that is set is kept', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const chart = await chartOn(context);
      const sheet = sheet1(context);
      const [first, second] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      chart.name = 'Finding';
      chart.title.text = 'What it says';
      chart.title.format.font.bold = true;
      chart.legend.position = 'Right';
      chart.legend.legendEntries.getItemAt(0).visible = false;
      chart.legend.legendEntries.getItemAt(1).visible = false;
      chart.legend.legendEntries.getItemAt(0).visible = true;
      first.name = '=Sheet1!$B$1';
      first.format.fill.setSolidColor('navy');
      first.gapWidth = 60;
      first.overlap = -10;
      first.hasDataLabels = true;
      first.dataLabels.position = 'OutsideEnd';
      first.dataLabels.numberFormat = '0.0';
      first.points.getItemAt(2).format.fill.setSolidColor('#D4351C');
      first.points.getItemAt(1).dataLabel.formula = '=Sheet1!$A$3';
      second.chartType = 'LineMarkers';
      second.format.line.color = '#00703C';
      second.format.line.weight = 2;
      second.format.line.lineStyle = 'Dash';
      second.markerStyle = 'Diamond';
      second.markerSize = 8;
      second.markerBackgroundColor = '#00703C';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.maximum = 10;
      chart.axes.valueAxis.majorUnit = 2;
      chart.axes.valueAxis.majorGridlines.visible = false;
      chart.axes.valueAxis.title.text = 'People';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.axes.categoryAxis.tickLabelPosition = 'Low';
      chart.axes.categoryAxis.tickLabelSpacing = 2;
      chart.axes.categoryAxis.format.font.size = 9;
      chart.setPosition(sheet.getRange('E2'), sheet.getRange('F3'));
      await context.sync();
      chart.load('left,top,width,height');
      sheet.getRange('E:E').format.columnWidth = 96;
      const again = sheet.charts.getItem('Finding').load('width');
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([192, 15, 96, 30]);
      expect(again.width).toBe(144);
    });
    const [chart] = host.workbook.sheets[0]!.charts;
    expect(chart).toMatchObject({
      title: { text: 'What it says', visible: true, bold: true },
      legend: { visible: true, position: 'Right', hidden: [1] },
      valueAxis: { minimum: 0, maximum: 10, majorUnit: 2, majorGridlines: false, title: { text: 'People' } },
      categoryAxis: { reversed: true, labelPosition: 'Low', labelSpacing: 2, fontSize: 9 },
      over: { row: 1, column: 4, rows: 2, columns: 2 },
    });
    expect(chart!.series[0]).toMatchObject({
      name: { reference: 'Sheet1!$B$1' },
      values: 'Sheet1!$B$2:$B$4',
      categories: 'Sheet1!$A$2:$A$4',
      fill: '#000080',
      gapWidth: 60,
      overlap: -10,
      labels: { showValue: true, position: 'OutsideEnd', numberFormat: '0.0' },
    });
    expect([...chart!.series[0]!.points]).toEqual([
      [2, { fill: '#D4351C' }],
      [1, { label: { formula: '=Sheet1!$A$3' } }],
    ]);
    expect(chart!.series[1]).toMatchObject({
      type: 'LineMarkers',
      line: { color: '#00703C', weight: 2, style: 'Dash' },
      marker: { style: 'Diamond', size: 8, fill: '#00703C' },
    });
  });

  test('a chart of bubbles has a series for each row', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      const sheet = sheet1(context);
      sheet.getRange('A1:C2').values = [
        [1, 2, 30],
        [4, 5, 60],
      ];
      const chart = sheet.charts.add('Bubble', sheet.getRange('A1:C2'), 'Columns');
      chart.series.getItemAt(0).delete();
      for (const row of [0, 1]) {
        const series = chart.series.add(`row ${row}`);
        series.setXAxisValues(sheet.getCell(row, 0));
        series.setValues(sheet.getCell(row, 1));
        series.setBubbleSizes(sheet.getCell(row, 2));
      }
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts[0]!.series).toMatchObject([
      { values: 'Sheet1!$B$1', categories: 'Sheet1!$A$1', bubbleSizes: 'Sheet1!$C$1' },
      { values: 'Sheet1!$B$2', categories: 'Sheet1!$A$2', bubbleSizes: 'Sheet1!$C$2' },
    ]);
  });

  test('alternative text comes from a custom property of the sheet, whichever is there first', async () => {
    const host = newHost({ altTextPrefix: 'alt.' });
    await Excel.run(async (context) => {
      const before = await chartOn(context);
      before.name = 'first';
      sheet1(context).customProperties.add('alt.first', 'said after');
      sheet1(context).customProperties.add('alt.second', 'said before');
      const after = await chartOn(context);
      after.name = 'second';
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts.map((chart) => chart.altText)).toEqual([
      'said after',
      'said before',
    ]);
  });

  test('rows inserted above its cells move what a chart points at', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      await chartOn(context);
      sheet1(context).getRange('1:2').insert('Down');
      await context.sync();
    });
    expect(host.workbook.sheets[0]!.charts[0]!.series[0]).toMatchObject({ values: 'Sheet1!$B$4:$B$6' });
  });

  test('the charts and names of a copied sheet are about the copy', async () => {
    const host = newHost();
    await Excel.run(async (context) => {
      await chartOn(context);
      sheet1(context).names.add('Own', sheet1(context).getRange('B2:B4'));
      sheet1(context).copy('End');
      await context.sync();
    });
    expect(host.workbook.sheets[1]!.charts[0]!.series[0]).toMatchObject({ values: "'Sheet1 (2)'!$B$2:$B$4" });
    expect(host.workbook.sheets[0]!.charts[0]!.series[0]).toMatchObject({ values: 'Sheet1!$B$2:$B$4' });
    expect(host.workbook.names.map(({ formula, scope }) => [scope?.name, formula])).toEqual([
      ['Sheet1', '=Sheet1!$B$2:$B$4'],
      ['Sheet1 (2)', "='Sheet1 (2)'!$B$2:$B$4"],
    ]);
  });
});
