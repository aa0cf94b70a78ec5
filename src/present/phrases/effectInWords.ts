import type { ActionEffect } from '../../domain/action';
import type { Assessment } from '../../domain/assessment';
import { speaker } from '../speaker';
import { periodSaid } from '../../definitions/words/periodSaid';
import { valueInWords } from './valueInWords';

const directions = {
  improving: 'effectImproving',
  worsening: 'effectWorsening',
  increasing: 'effectIncreasing',
  decreasing: 'effectDecreasing',
  noChange: 'effectNoChange',
  notTested: 'effectNotTested',
} as const satisfies Record<ActionEffect['direction'], string>;

/** What a figure did since the year was closed: "SCC/021: 93.5% in 2015-16, 95.1% in 2016-17: no significant change". */
export function effectInWords({ tidied, language }: Assessment, effect: ActionEffect): string {
  const indicator = tidied.figures.indicators.find(({ code }) => code === effect.code);
  if (indicator === undefined) return '';
  const speak = speaker(language);
  const { code, from, to, direction } = effect;
  const then = {
    code,
    from: valueInWords(from.value, indicator, language),
    fromPeriod: periodSaid(from.period, language),
  };
  if (to === undefined || to.period === from.period) return speak('effectSamePeriod', then);
  const now = { to: valueInWords(to.value, indicator, language), toPeriod: periodSaid(to.period, language) };
  return speak(directions[direction], { change: speak('effectChange', { ...then, ...now }) });
}
