import type { Assessment } from '../../../domain/assessment';
import { authorityName } from '../../phrases/authorityName';
import { decimalsOf, numberFormatOf } from '../../phrases/decimalsOf';
import { periodName } from '../../phrases/periodName';
import { shortTitle } from '../../phrases/shortTitle';
import { unitInWords } from '../../phrases/unitInWords';
import { valueInWords } from '../../phrases/valueInWords';
import { palette } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { placeChart } from './placeChart';
import type { DrawnIndicator } from './themeIndicators';
import { valueAxis } from './valueAxis';

/** Adds one indicator's XmR chart: its months or quarters with their mean and limits. Nothing where it has none. */
export function controlChart(
  sheet: SheetBuilder,
  assessment: Assessment,
  { comparison, indicator }: DrawnIndicator,
  tableName: string,
): void {
  const { processControl: control } = comparison;
  if (control === undefined) return;
  const { language, tidied } = assessment;
  const speak = speaker(language);
  const labelOf = (period: number | undefined) => periodName(tidied.figures, period, language);
  const points = comparison.series
    .flatMap(({ period, value }) => (value === undefined ? [] : [{ period, value }]))
    .slice(-control.points);
  const inWords = (value: number) => valueInWords(value, indicator, language);
  const { variation, assurance, mean, lower, upper } = control;
  const said = [variation, ...(assurance === undefined ? [] : [assurance])]
    .map((word) => speak(word))
    .join('; ');
  const format = { numberFormat: numberFormatOf(decimalsOf(indicator)), wrap: true };
  placeChart(sheet, {
    sentence: speak('controlSentence', {
      title: shortTitle(indicator, language, Infinity),
      first: labelOf(points[0]?.period),
      last: labelOf(points.at(-1)?.period),
      said,
      mean: inWords(mean),
      lower: inWords(lower),
      upper: inWords(upper),
      value: inWords(points.at(-1)?.value ?? mean),
    }),
    tables: [
      {
        name: tableName,
        columns: [
          { header: speak('period') },
          { header: speak('value'), ...format },
          { header: speak('controlMean'), ...format },
          { header: speak('controlLower'), ...format },
          { header: speak('controlUpper'), ...format },
        ],
        rows: points.map(({ period, value }) => [labelOf(period), value, mean, lower, upper]),
      },
    ],
    rows: 14,
    chart: ([table]) => {
      const body = { row: (table?.row ?? 0) + 1, rows: points.length, columns: 1 };
      const column = (at: number) => ({
        values: { ...body, column: at },
        categories: { ...body, column: 0 },
      });
      const limits = { name: speak('controlLimits'), color: palette.suggestedLine, weight: 1.5, dash: true };
      return {
        name: speak('controlName', { code: indicator.code }),
        kind: 'line',
        title: speak('controlFinding', {
          title: shortTitle(indicator, language, 70),
          points: points.length,
          said,
        }),
        series: [
          { ...limits, ...column(3) },
          { ...limits, ...column(4), unnamed: true },
          { name: speak('controlMean'), ...column(2), color: palette.line, weight: 1.5 },
          {
            name: authorityName(assessment, assessment.own),
            ...column(1),
            kind: 'lineWithMarkers',
            color: palette.ownBar,
            marker: 'circle',
          },
        ],
        valueTitle: unitInWords(indicator.unit, language) || speak('value'),
        ...valueAxis([lower, upper, ...points.map(({ value }) => value)], indicator),
        legend: 'bottom',
      };
    },
  });
}
