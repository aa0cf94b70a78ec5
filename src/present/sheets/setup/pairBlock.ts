import { inLanguage } from '../../../definitions/words/say';
import { moneyPairs } from '../../../definitions/moneyPairs';
import { pairsTyped } from '../../../definitions/pairsTyped';
import { saysNoPair } from '../../../definitions/saysNoPair';
import type { Assessment } from '../../../domain/assessment';
import { pairKey } from '../../../domain/moneyPairing';
import { speaker } from '../../speaker';
import type { SetupBlock, SetupRow } from './setupBlock';

/** What each cost is meant to buy, as the sheets and the framework say; the officer may say another outcome, or none. */
export function pairBlock({ tidied, framework, owned = [], pairs = [], language }: Assessment): SetupBlock {
  const speak = speaker(language);
  const { indicators } = tidied.figures;
  const typed = pairsTyped(owned);
  const said = moneyPairs(tidied, framework).made;
  const titleOf = (code: string): string => {
    const title = indicators.find((one) => one.code === code)?.title;
    return title === undefined ? code : inLanguage(title, language);
  };
  const known = indicators
    .filter(
      ({ code, measure }) =>
        measure === 'money' || typed.has(code) || [...said, ...pairs].some(({ cost }) => cost === code),
    )
    .map(({ code }) => code);
  // of figures that are gone now: kept as typed, for when they come back
  const gone = [...typed.keys()].filter((code) => !known.includes(code));
  return {
    heading: speak('setupPairs'),
    headers: [
      speak('setupCode'),
      speak('setupCost'),
      speak('setupPairSaid'),
      speak('setupPairOutcome'),
      '',
      speak('setupPairUsed'),
      ...Array<string>(5).fill(''),
    ],
    rows: [...known, ...gone].map((cost): SetupRow => {
      const outcomes = said.filter((pair) => pair.cost === cost).map(({ outcome }) => outcome);
      const used = pairs.filter((pair) => pair.cost === cost).map(({ outcome }) => titleOf(outcome));
      return {
        key: pairKey(cost),
        cells: [cost, titleOf(cost), outcomes.join(', '), null, null, used.join('; ')],
        typed: [saysNoPair(typed.get(cost) ?? '') ? speak('setupPairNone') : typed.get(cost), undefined],
      };
    }),
    entries: ['first'],
  };
}
