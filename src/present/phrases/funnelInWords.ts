import type { Assessment } from '../../domain/assessment';
import type { Funnel, Position } from '../../domain/comparison';
import type { Indicator } from '../../domain/indicator';
import type { SheetWord } from '../../definitions/words/sheets';
import { formatNumber } from '../../definitions/words/formatNumber';
import type { FunnelPoints } from '../sheets/charts/funnelPoints';
import { farOut } from '../sheets/charts/farOut';
import { speaker, type Speaker } from '../speaker';
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

/** Councils outside the limits that a sentence names. */
const mostNamed = 6;

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
  const others = farOut(points, own);
  const outside = others
    .filter(({ far }) => far > 1)
    .map(({ authority }) => authorityName(assessment, authority));
  return {
    finding: speak('funnelFinding', { ...details, title: shortTitle(indicator, language, 70) }),
    sentence: speak('funnelSentence', {
      ...details,
      average: inWords(funnel.average),
      base: formatNumber(points.authorities.find((one) => one.authority === own)?.base ?? 0, 0),
      low: inWords(funnel.lower95),
      high: inWords(funnel.upper95),
      outside: outsideInWords(outside, others.length, speak),
    }),
  };
}

/** Whom the funnel shows outside its 95% limits, furthest first: by name, or counted with the furthest few. */
function outsideInWords(names: readonly string[], of: number, speak: Speaker): string {
  if (names.length === 0) return speak('funnelNobody');
  if (names.length <= mostNamed) return names.join(', ');
  return speak('funnelMany', { count: names.length, of, names: names.slice(0, mostNamed).join(', ') });
}
