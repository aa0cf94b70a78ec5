import type { Authority } from '../../src/domain/authority';
import type { Figures } from '../../src/domain/figures';
import { figuresOver } from '../../src/domain/figuresOver';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';
import { blankReadings } from '../../src/domain/storedFigures';
import type { Tidied } from '../../src/domain/tidied';
import { jointReview } from '../../src/definitions/frameworks/jointReview';

/** How many councils, indicators and years. */
export interface Size {
  authorities: number;
  indicators: number;
  years: number;
}

/** Made-up percentages with numerator and denominator, every council in every indicator and year; the same ones for the same size. */
export function figuresMade({ authorities, indicators, years }: Size): Figures {
  const length = authorities * indicators * years;
  const readings = blankReadings(length);
  const { whose, indicator, period, value, numerator, denominator } = readings;
  const chance = chances(20_261_121);
  for (let at = 0; at < length; at += 1) {
    whose[at] = at % authorities;
    period[at] = Math.floor(at / authorities) % years;
    indicator[at] = Math.floor(at / (authorities * years));
    const base = 50 + Math.floor(chance() * 950);
    const count = Math.round(base * (0.3 + 0.6 * chance()));
    numerator[at] = count;
    denominator[at] = base;
    value[at] = Math.round((1000 * count) / base) / 10;
  }
  const names = {
    authorities: Array.from({ length: authorities }, (_, at): Authority => ({
      gss: `E0600${String(1000 + at)}`,
      name: `Council ${at}`,
      country: 'England',
      tier: 'unitary',
    })),
    indicators: Array.from({ length: indicators }, (_, at) => indicatorMade(at)),
    periods: Array.from({ length: years }, (_, at) => yearMade(2010 + at)),
  };
  const nobody = { aggregates: [], tables: [], markerTexts: [''] };
  return figuresOver({ ...names, ...nobody, readings, ofAggregates: blankReadings(0) });
}

/** The same as the product has it after `tidy`, with a context sheet of four variables. */
export function tidiedMade(size: Size): Tidied {
  const chance = chances(7);
  const rows = Array.from({ length: size.authorities }, (_, authority) => ({
    authority,
    values: [chance(), chance(), chance(), chance()],
  }));
  const contexts = [{ sheet: 'Context', variables: ['a', 'b', 'c', 'd'], rows }];
  const none = { findings: [], neighbours: [], families: [], tables: [], targets: [] };
  return { figures: figuresMade(size), contexts, ...none };
}

function indicatorMade(at: number): Indicator {
  const { domains } = jointReview;
  return {
    code: `I${at}`,
    title: { en: `Indicator ${at}` },
    polarity: at % 5 === 4 ? 'none' : at % 2 === 0 ? 'higherIsBetter' : 'lowerIsBetter',
    measure: 'proportion',
    unit: '%',
    multiplier: 100,
    decimals: 1,
    domain: domains[at % domains.length]?.id ?? '',
  };
}

function yearMade(year: number): Period {
  return {
    key: `FY${year}`,
    label: `${year}-${String(year + 1).slice(2)}`,
    kind: 'financialYear',
    start: `${year}-04-01`,
    end: `${year + 1}-03-31`,
    provisional: false,
  };
}

/** Numbers from 0 to 1, the same ones for the same seed.
 * @see Park & Miller (1988), Commun ACM 31:1192–1201 */
function chances(seed: number): () => number {
  let state = seed % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
