import type { Assessment } from '../../../domain/assessment';
import { authorityName } from '../../phrases/authorityName';
import { controlInWords } from '../../phrases/controlInWords';
import { unitInWords } from '../../phrases/unitInWords';
import { palette } from '../../palette';
import type { SheetBuilder } from '../../sheetBuilder';
import { speaker } from '../../speaker';
import { figureFormat } from './figureFormat';
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
  const { language } = assessment;
  const speak = speaker(language);
  const { points, finding, sentence } = controlInWords(assessment, comparison, indicator, control);
  const { mean, lower, upper } = control;
  const own = points.map(({ value }) => value);
  const values = [lower, mean, upper, ...own];
  const format = figureFormat(indicator, values);
  placeChart(sheet, {
    sentence,
    tables: [
      {
        name: tableName,
        columns: [
          { header: speak('period') },
          { header: speak('value'), ...figureFormat(indicator, own) },
          { header: speak('controlMean'), ...format },
          { header: speak('controlLower'), ...format },
          { header: speak('controlUpper'), ...format },
        ],
        rows: points.map(({ label, value }) => [label, value, mean, lower, upper]),
      },
    ],
    rows: 13,
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
        title: finding,
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
        ...valueAxis(values, indicator, 'nearLeast'),
        legend: 'bottom',
      };
    },
  });
}
