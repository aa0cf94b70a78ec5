import type { Assessment } from '../../domain/assessment';
import type { Comparison } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import { drawFunnel } from '../../drawing/drawFunnel';
import { authorityName } from '../../present/phrases/authorityName';
import { funnelInWords } from '../../present/phrases/funnelInWords';
import { unitInWords } from '../../present/phrases/unitInWords';
import { valueOnAxis } from '../../present/phrases/valueOnAxis';
import { funnelPoints } from '../../present/sheets/charts/funnelPoints';
import { speaker } from '../../present/speaker';
import type { ReportPart } from '../reportPart';
import { traceOf } from '../sentences/traceOf';
import type { Teller } from '../teller';

/** One indicator's funnel; undefined where the workbook draws none. */
export function funnelPicture(
  { assessment, words, phrase }: Teller,
  comparison: Comparison,
  indicator: Indicator,
): ReportPart | undefined {
  const { funnel, value } = comparison;
  const points = funnelPoints(assessment, comparison, indicator);
  if (points === undefined || funnel === undefined || value === undefined) return undefined;
  const said = (run: Assessment) => funnelInWords(run, indicator, funnel, value, points);
  return {
    kind: 'picture',
    name: words('funnelPicture', { code: indicator.code }),
    altText: phrase((run) => said(run).sentence),
    svg: phrase((run) => {
      const { language, own } = run;
      const speak = speaker(language);
      const { finding, sentence } = said(run);
      return drawFunnel(
        {
          points: points.authorities.map((one) => ({ ...one, own: one.authority === own })),
          limits: points.limits,
          shown: valueOnAxis(value, indicator, language),
        },
        {
          title: finding,
          altText: sentence,
          across: speak('funnelBase'),
          axis: unitInWords(indicator.unit, language),
          own: authorityName(run, own),
          others: speak('committeeComparators'),
          average: speak('funnelAverage'),
          limits95: speak('funnelLimits95'),
          limits998: speak('funnelLimits998'),
        },
      );
    }),
    wide: 0.95,
    from: [
      ...traceOf(assessment, comparison, 'value'),
      { figure: `${indicator.code} funnel`, value: Object.values(funnel).join(' ') },
      {
        figure: `${indicator.code} people`,
        value: points.authorities.map((one) => `${one.authority}:${one.base}:${one.value}`).join(' '),
      },
    ],
  };
}
