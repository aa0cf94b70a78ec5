import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { drawTrend } from '../../drawing/drawTrend';
import { authorityName } from '../../present/phrases/authorityName';
import { controlInWords } from '../../present/phrases/controlInWords';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { speaker } from '../../present/speaker';
import type { ReportPart } from '../reportPart';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';

/** One indicator's control chart (XmR): its months or quarters with their mean and limits; undefined where it has none. */
export function controlPicture(
  { assessment, words, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): ReportPart | undefined {
  const { processControl: control, target } = comparison;
  if (control === undefined) return undefined;
  const said = (run: Assessment) => controlInWords(run, comparison, indicator, control);
  const { points } = said(assessment);
  return {
    kind: 'picture',
    name: words('controlPicture', { code: indicator.code }),
    altText: phrase((run) => said(run).sentence),
    svg: phrase((run) => {
      const { language } = run;
      const speak = speaker(language);
      const { finding, sentence } = said(run);
      const limits = { text: speak('controlLimits'), kind: 'limit' } as const;
      return drawTrend(
        {
          points: said(run).points,
          ...(target !== undefined && { target }),
          shown: valueOnAxis(points.at(-1)?.value ?? control.mean, indicator, language),
          rules: [
            { value: control.mean, text: speak('controlMean'), kind: 'mean' },
            { ...limits, value: control.lower },
            { ...limits, value: control.upper },
          ],
        },
        {
          title: finding,
          altText: sentence,
          axis: unitInWords(indicator.unit, language),
          own: authorityName(run, run.own),
          band: '',
          median: '',
          target: speak('target'),
        },
      );
    }),
    wide: 0.95,
    from: [
      ...traceOf(assessment, comparison, 'target'),
      { figure: `${indicator.code} control`, value: Object.values(control).join(' ') },
      {
        figure: `${indicator.code} points`,
        value: points.map(({ period, value }) => `${period}:${value}`).join(' '),
      },
    ],
  };
}
