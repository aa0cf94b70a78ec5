import { inLanguage } from '../../../definitions/words/say';
import type { Assessment } from '../../../domain/assessment';
import { indicatorKey } from '../../../domain/correction';
import type { Indicator } from '../../../domain/indicator';
import { unitInWords } from '../../phrases/unitInWords';
import { speaker, type Speaker } from '../../speaker';
import { typedAbout, type SetupBlock } from './setupBlock';

/** Each indicator: unit, multiplier and polarity as understood, and who said so; the officer may say a polarity and a unit. */
export function indicatorBlock({ tidied, language }: Assessment): SetupBlock {
  const speak = speaker(language);
  return {
    heading: speak('setupIndicators'),
    headers: [
      speak('setupCode'),
      speak('setupIndicatorTitle'),
      speak('setupPolarity'),
      speak('setupYourPolarity'),
      speak('setupYourUnit'),
      speak('setupFrom'),
      speak('setupUnit'),
      speak('setupMultiplier'),
      '',
      '',
      '',
    ],
    rows: tidied.figures.indicators.map((indicator) => {
      const { code, title, polarity, unit, multiplier } = indicator;
      const key = indicatorKey(code);
      const [typed, yourUnit] = typedAbout(tidied.corrections, key);
      const said = tidied.corrections?.get(key)?.polarity;
      return {
        key,
        cells: [
          code,
          inLanguage(title, language),
          speak(polarity),
          null,
          null,
          saidBy(indicator, speak),
          unitInWords(unit, language),
          multiplier === undefined ? null : Number(multiplier.toPrecision(6)),
        ],
        typed: [said === undefined ? typed : speak(said), yourUnit],
      };
    }),
    entries: ['first', 'second'],
  };
}

function saidBy({ polarityFrom }: Indicator, speak: Speaker): string {
  if (polarityFrom === 'register') return speak('setupFromRegister');
  return polarityFrom === 'setup' ? speak('setupFromSetup') : speak('setupFromNobody');
}
