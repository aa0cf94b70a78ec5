import type { ChartSeries } from '../../model/chart';
import type { Workbook } from '../../model/workbook';
import { escapeXml } from '../xml/escapeXml';
import { cellCache } from './cellCache';
import { drawingText } from './drawingText';
import { labelPositions } from './labelPositions';
import type { PlotForm } from './plotForms';

const aroundPoint = ['ctr', 'l', 'r', 't', 'b'];

/** Where labels may stand: Excel calls a file damaged that says anything else. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  barChart: ['ctr', 'inEnd', 'inBase', 'outEnd'],
  lineChart: aroundPoint,
  scatterChart: aroundPoint,
  bubbleChart: aroundPoint,
  stockChart: aroundPoint,
  pieChart: ['bestFit', 'ctr', 'inEnd', 'outEnd'],
};

/** Data labels of a series: those of single points first, then what holds for all. */
export function writeLabels(series: ChartSeries, form: PlotForm, workbook: Workbook): string {
  const { labels } = series;
  const position = positionOf(labels?.position, form);
  const own = [...series.points]
    .sort(([a], [b]) => a - b)
    .map(([index, { label }]) => (label ? pointLabel(index, label, position, series, workbook) : ''))
    .join('');
  if (!labels && own === '') return '';
  return `<c:dLbls>${own}${look(series)}${position}${shows(labels ?? {})}</c:dLbls>`;
}

function pointLabel(
  index: number,
  label: { text?: string; showValue?: boolean; formula?: string },
  position: string,
  series: ChartSeries,
  workbook: Workbook,
): string {
  const start = `<c:dLbl><c:idx val="${index}"/>`;
  const text =
    label.formula !== undefined && label.formula !== ''
      ? `<c:tx>${cellCache.texts(label.formula, workbook)}</c:tx>`
      : label.text !== undefined && label.text !== ''
        ? `<c:tx>${drawingText.rich(label.text, { size: series.labels?.size, color: series.labels?.color })}</c:tx>`
        : '';
  if (text === '' && label.showValue === false) return `${start}<c:delete val="1"/></c:dLbl>`;
  // Rich text brings its own look, and the schema has no place for both.
  const rest = text.includes('<c:rich>') ? '' : look(series);
  return `${start}${text}${rest}${position}${shows({ ...series.labels, showValue: true })}</c:dLbl>`;
}

function look({ labels }: ChartSeries): string {
  const format =
    labels?.numberFormat === undefined
      ? ''
      : `<c:numFmt formatCode="${escapeXml(labels.numberFormat)}" sourceLinked="0"/>`;
  return format + drawingText.properties({ size: labels?.size, color: labels?.color });
}

function positionOf(wanted: string | undefined, form: PlotForm): string {
  const word = Object.keys(labelPositions).find((key) => labelPositions[key] === wanted);
  if (word === undefined || !allowed[form.element]?.includes(word)) return '';
  const isStacked = form.grouping === 'stacked' || form.grouping === 'percentStacked';
  return word === 'outEnd' && isStacked ? '' : `<c:dLblPos val="${word}"/>`;
}

function shows(labels: NonNullable<ChartSeries['labels']>): string {
  const flag = (name: string, on: boolean | undefined): string => `<c:${name} val="${on ? 1 : 0}"/>`;
  return (
    flag('showLegendKey', false) +
    flag('showVal', labels.showValue) +
    flag('showCatName', labels.showCategoryName) +
    flag('showSerName', labels.showSeriesName) +
    flag('showPercent', false) +
    flag('showBubbleSize', false)
  );
}
