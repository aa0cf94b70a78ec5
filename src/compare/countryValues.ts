import type { Authority, Country } from '../domain/authority';
import type { Figures } from '../domain/figures';
import { onceFor } from './onceFor';

/** A country's own value in an indicator and period, as published beside its councils; undefined where there is none. */
export type CountryValue = (indicator: number, period: number) => number | undefined;

const remembered = onceFor<CountryValue>();

/** The values of the council's country, gathered once: of the rows for a country itself, not its regions or kinds of council. */
export function countryValues(figures: Figures, { country }: Authority): CountryValue {
  return remembered(figures, country, () => gather(figures, country));
}

function gather(figures: Figures, country: Country): CountryValue {
  const wanted = new Set(
    figures.aggregates.flatMap((one, at) =>
      one.country === country && (one.name === country || one.gss?.slice(1, 3) === '92') ? [at] : [],
    ),
  );
  const values = new Map<number, number>();
  const key = (indicator: number, period: number): number => indicator * figures.periods.length + period;
  for (const { aggregate, indicator, period, value } of figures.aggregateReadings) {
    if (value === undefined || !wanted.has(aggregate)) continue;
    const place = key(indicator, period);
    if (!values.has(place)) values.set(place, value);
  }
  return (indicator, period) => values.get(key(indicator, period));
}
