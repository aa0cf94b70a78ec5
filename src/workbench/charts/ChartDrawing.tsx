import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, PolarComponent, TitleComponent } from 'echarts/components';
import { init, use as register, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef, type JSX } from 'react';
import type { Chart } from '../../host/model/chart';
import type { SeriesData } from './chartData';
import { chartOption } from './chartOption';

register([
  BarChart,
  LineChart,
  ScatterChart,
  GridComponent,
  LegendComponent,
  PolarComponent,
  TitleComponent,
  SVGRenderer,
]);

/** A chart as SVG. Drawn anew when the workbook changes. */
export function ChartDrawing(props: {
  chart: Chart;
  data: readonly SeriesData[];
  width: number;
  height: number;
  version: number;
}): JSX.Element {
  const { chart, data, width, height, version } = props;
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<EChartsType | null>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const drawing = init(element, null, { renderer: 'svg' });
    drawn.current = drawing;
    return () => {
      drawing.dispose();
      drawn.current = null;
    };
  }, []);
  useEffect(() => {
    drawn.current?.resize({ width, height });
    drawn.current?.setOption(chartOption(chart, data), true);
  }, [chart, data, width, height, version]);
  return <div ref={place} style={{ width, height }} />;
}
