import type { Assessment } from '../../domain/assessment';
import type { Funnel, Position } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { SheetWord } from '../../definitions/words/sheets';
import { formatNumber } from '../../definitions/words/formatNumber';
import type { FunnelPoints } from '../sheets/charts/funnelPoints';
import { speaker } from '../speaker';
import { authorityName } from './authorityName';
import { shortTitle } from './shortTitle';
import { valueInWords } from './valueInWords';

const places = {
  muchHigher: 'funnelOutside998',
  higher: 'funnelOutside95',
  similar: 'funnelInside',
  lower: 'funnelOutside95',
  muchLower: 'funnelOutside998',
} as const satisfies Record<Position, SheetWord>;

/** A funnel's title with the finding, and the sentence that says what a reader sees in it. */
export function funnelInWords(
  assessment: Assessment,
  indicator: Indicator,
  funnel: Funnel,
  value: number,
  points: FunnelPoints,
): { finding: string; sentence: string } {
  const { language, own } = assessment;
  const speak = speaker(language);
  const inWords = (amount: number) => valueInWords(amount, indicator, language);
  const details = {
    authority: authorityName(assessment, own),
    value: inWords(value),
    where: speak(places[funnel.position]),
  };
  const outside = points.authorities.filter((one) => one.authority !== own && isOutside(one, points.limits));
  return {
    finding: speak('funnelFinding', { ...details, title: shortTitle(indicator, language, 70) }),
    sentence: speak('funnelSentence', {
      ...details,
      average: inWords(funnel.average),
      base: formatNumber(points.authorities.find((one) => one.authority === own)?.base ?? 0, 0),
      low: inWords(funnel.lower95),
      high: inWords(funnel.upper95),
      outside:
        outside.length === 0
          ? speak('funnelNobody')
          : outside.map(({ authority }) => authorityName(assessment, authority)).join(', '),
    }),
  };
}

/** Whether an authority lies outside the 95% limits at its own number of people. */
function isOutside(
  { base, value }: FunnelPoints['authorities'][number],
  limits: FunnelPoints['limits'],
): boolean {
  const near = limits.find((limit) => limit.base >= base) ?? limits.at(-1);
  if (near === undefined) return false;
  const narrow = Math.sqrt(near.base / base);
  const upper = near.average + (near.upper95 - near.average) * narrow;
  const lower = near.average + (near.lower95 - near.average) * narrow;
  return value > upper || value < lower;
}
