import type { Assessment } from '../../../domain/assessment';
import { authorityName } from '../../phrases/authorityName';
import { periodName } from '../../phrases/periodName';
import { shortTitle } from '../../phrases/shortTitle';
import { trendInWords } from '../../phrases/trendInWords';
import { unitInWords } from '../../phrases/unitInWords';
import { valueAgain } from '../../phrases/valueAgain';
import { valueInWords } from '../../phrases/valueInWords';
import { palette } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { figureFormat } from './figureFormat';
import { placeChart } from './placeChart';
import type { DrawnIndicator } from './themeIndicators';
import { trendPoints } from './trendPoints';
import { valueAxis } from './valueAxis';

/** Adds one indicator's trend: the council's line over the band of its comparators' middle half, their median dashed. */
export function trendBand(
  sheet: SheetBuilder,
  assessment: Assessment,
  { comparison, indicator }: DrawnIndicator,
  tableName: string,
): void {
  const { language, tidied } = assessment;
  const speak = speaker(language);
  const authority = authorityName(assessment, assessment.own);
  const points = trendPoints(comparison);
  const known = points.filter(({ value }) => value !== undefined);
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return;
  const labelOf = (period: number) => periodName(tidied.figures, period, language);
  const again = (value: number | undefined) => valueAgain(value, indicator, language);
  const details = {
    authority,
    from: again(first.value),
    first: labelOf(first.period),
    to: last.value === undefined ? '–' : valueInWords(last.value, indicator, language),
    last: labelOf(last.period),
    trend: trendInWords(comparison.trend, speak).toLowerCase(),
  };
  const own = known.flatMap(({ value }) => value ?? []);
  const values = [...own, ...points.flatMap(({ q1, median, q3 }) => [q1, median, q3])];
  const format = figureFormat(indicator, values);
  placeChart(sheet, {
    sentence: speak('trendSentence', {
      ...details,
      title: shortTitle(indicator, language, Infinity),
      medianFrom: again(first.median),
      medianTo: again(last.median),
      low: again(last.q1),
      high: again(last.q3),
    }),
    tables: [
      {
        name: tableName,
        columns: [
          { header: speak('period') },
          { header: speak('value'), ...figureFormat(indicator, own) },
          { header: speak('comparatorMedian'), ...format },
          { header: speak('trendLower'), ...format },
          { header: speak('trendUpper'), ...format },
          { header: speak('trendSpan'), ...format },
        ],
        rows: points.map(({ period, value, median, q1, q3 }) => [
          labelOf(period),
          value ?? null,
          median,
          q1,
          q3,
          q3 - q1,
        ]),
      },
    ],
    rows: 13,
    chart: ([table]) => {
      const body = { row: (table?.row ?? 0) + 1, rows: points.length, columns: 1 };
      const categories = { ...body, column: 0 };
      const column = (at: number) => ({ values: { ...body, column: at }, categories });
      return {
        name: speak('trendName', { code: indicator.code }),
        kind: 'stackedArea',
        title: speak('trendFinding', {
          ...details,
          title: shortTitle(indicator, language, 60),
          to: again(last.value),
        }),
        series: [
          { name: speak('trendLower'), ...column(3), color: palette.paper, clear: true, unnamed: true },
          { name: speak('trendBand'), ...column(5), color: palette.otherBar, outline: palette.line },
          {
            name: speak('comparatorMedian'),
            ...column(2),
            kind: 'line',
            color: palette.line,
            weight: 1.5,
            dash: true,
          },
          { name: authority, ...column(1), kind: 'lineWithMarkers', color: palette.ownBar, marker: 'circle' },
        ],
        valueTitle: unitInWords(indicator.unit, language) || speak('value'),
        ...valueAxis(values, indicator, 'nearLeast'),
        legend: 'bottom',
      };
    },
  });
}
