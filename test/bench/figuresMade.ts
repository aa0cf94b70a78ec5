import type { Figures } from '../../src/domain/figures';
import type { Indicator } from '../../src/domain/indicator';
import type { Period } from '../../src/domain/period';
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
  const [authority, period] = [new Uint16Array(length), new Uint16Array(length)];
  const indicator = new Uint32Array(length);
  const [value, numerator, denominator] = [0, 0, 0].map(() => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const positions = new Uint32Array(length);
  const chance = chances(20_261_121);
  for (let at = 0; at < length; at += 1) {
    positions[at] = at;
    authority[at] = at % authorities;
    period[at] = Math.floor(at / authorities) % years;
    indicator[at] = Math.floor(at / (authorities * years));
    const base = 50 + Math.floor(chance() * 950);
    const count = Math.round(base * (0.3 + 0.6 * chance()));
    numerator[at] = count;
    denominator[at] = base;
    value[at] = Math.round((1000 * count) / base) / 10;
  }
  const start = (i: number, p: number): number => (i * years + p) * authorities;
  return {
    authorities: Array.from({ length: authorities }, (_, at) => ({
      gss: `E0600${String(1000 + at)}`,
      name: `Council ${at}`,
      country: 'England',
      tier: 'unitary',
    })),
    aggregates: [],
    indicators: Array.from({ length: indicators }, (_, at) => indicatorMade(at)),
    periods: Array.from({ length: years }, (_, at) => yearMade(2010 + at)),
    length,
    authority,
    indicator,
    period,
    value,
    numerator,
    denominator,
    reading: (at) => ({
      authority: authority[at] ?? 0,
      indicator: indicator[at] ?? 0,
      period: period[at] ?? 0,
      value: value[at],
      numerator: numerator[at],
      denominator: denominator[at],
      marker: undefined,
      markerText: undefined,
      cells: [],
    }),
    of: (i, p) => positions.subarray(start(i, p), start(i, p) + authorities),
    find: (a, i, p) => start(i, p) + a,
    periodsOf: () => Array.from({ length: years }, (_, at) => at),
    aggregateReadings: [],
  };
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
