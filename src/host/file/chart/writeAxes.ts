import type { Chart, ChartAxis } from '../../model/chart';
import { escapeXml } from '../xml/escapeXml';
import { axisIds } from './axisIds';
import { drawingText } from './drawingText';
import type { PlotForm } from './plotForms';

const labelPositions = { NextToAxis: 'nextTo', High: 'high', Low: 'low', None: 'none' } as const;
const crossings = { Automatic: 'autoZero', Maximum: 'max', Minimum: 'min' } as const;
const gridline =
  '<c:majorGridlines><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';

/**
 * The axes of a chart. `ChartAxis.crosses` says, as the API does, where the other axis crosses this one; the file says on the
 * other axis where it crosses.
 */
export function writeAxes(chart: Chart, form: PlotForm, hasSecondary: boolean): string {
  if (form.element === 'pieChart' || form.element === 'doughnutChart') return '';
  const { categoryAxis: category, valueAxis: value } = chart;
  const lies = form.direction === 'bar';
  const isPoints = form.element === 'scatterChart' || form.element === 'bubbleChart';
  const [categoryId, valueId] = axisIds.Primary;
  const isBetween = !['areaChart', 'scatterChart', 'bubbleChart'].includes(form.element);
  const first = isPoints
    ? axis('valAx', category, {
        id: categoryId,
        other: valueId,
        side: 'b',
        crosses: value.crosses,
        isBetween: false,
      })
    : axis('catAx', category, {
        id: categoryId,
        other: valueId,
        side: lies ? 'l' : 'b',
        crosses: value.crosses,
        isBetween,
      });
  const second = axis('valAx', value, {
    id: valueId,
    other: categoryId,
    side: lies ? 'b' : 'l',
    crosses: category.crosses,
    isBetween,
  });
  if (!hasSecondary) return first + second;
  const hidden: ChartAxis = { visible: false, majorGridlines: false };
  const right: ChartAxis = { visible: true, majorGridlines: false };
  const [categoryId2, valueId2] = axisIds.Secondary;
  return (
    first +
    second +
    axis('valAx', right, {
      id: valueId2,
      other: categoryId2,
      side: lies ? 't' : 'r',
      crosses: 'Maximum',
      isBetween,
    }) +
    axis(isPoints ? 'valAx' : 'catAx', hidden, {
      id: categoryId2,
      other: valueId2,
      side: lies ? 'l' : 'b',
      isBetween,
    })
  );
}

interface Placing {
  id: string;
  other: string;
  side: 'b' | 'l' | 'r' | 't';
  crosses?: ChartAxis['crosses'];
  isBetween: boolean;
}

function axis(
  element: 'catAx' | 'valAx',
  look: ChartAxis,
  { id, other, side, crosses, isBetween }: Placing,
): string {
  const limit = (name: string, value: number | undefined): string =>
    value === undefined ? '' : `<c:${name} val="${value}"/>`;
  const turned = side === 'l' || side === 'r';
  const line =
    look.color === undefined ? '' : `<c:spPr><a:ln>${drawingText.solidFill(look.color)}</a:ln></c:spPr>`;
  return [
    `<c:${element}><c:axId val="${id}"/>`,
    `<c:scaling><c:orientation val="${look.reversed ? 'maxMin' : 'minMax'}"/>${limit('max', look.maximum)}${limit('min', look.minimum)}</c:scaling>`,
    `<c:delete val="${look.visible ? 0 : 1}"/><c:axPos val="${side}"/>`,
    look.majorGridlines ? gridline : '',
    drawingText.title(look.title, turned),
    look.numberFormat === undefined
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${escapeXml(look.numberFormat)}" sourceLinked="0"/>`,
    `<c:majorTickMark val="${element === 'catAx' ? 'none' : 'out'}"/><c:minorTickMark val="none"/>`,
    `<c:tickLblPos val="${labelPositions[look.labelPosition ?? 'NextToAxis']}"/>`,
    line,
    drawingText.properties({ size: look.fontSize, color: look.color }),
    `<c:crossAx val="${other}"/><c:crosses val="${crossings[crosses ?? 'Automatic']}"/>`,
    element === 'catAx'
      ? `<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${limit('tickLblSkip', look.labelSpacing)}<c:noMultiLvlLbl val="0"/>`
      : `<c:crossBetween val="${isBetween ? 'between' : 'midCat'}"/>${limit('majorUnit', look.majorUnit)}`,
    `</c:${element}>`,
  ].join('');
}
