import { authorityDetails } from '../../domain/authorityDetails';
import type { Figures } from '../../domain/figures';
import type { Period } from '../../domain/period';
import type { Steps } from '../../domain/steps';
import { twoYears } from '../../domain/twoYears';
import type { ProblemBook } from '../problemBook';
import type { MadeFrom } from './madeFrom';

const yearly: ReadonlySet<Period['kind']> = new Set([
  'financialYear',
  'academicYear',
  'calendarYear',
  'snapshot',
]);

/** A year missing in the middle, a break in the series, one council with the same value in every year. */
export function* checkSeries(figures: Figures, made: MadeFrom, problems: ProblemBook): Steps<undefined> {
  const { tables } = made;
  const { indicators } = figures;
  for (const [at, indicator] of indicators.entries()) {
    yield at / indicators.length;
    const periods = figures.periodsOf(at);
    const table = tables[figures.of(at, periods[0] ?? 0)[0] ?? 0] ?? 0;
    for (const label of missingYears(periods.map((period) => figures.periods[period]))) {
      problems.add(
        { code: 'yearMissing', severity: 'note', details: { indicator: indicator.code, period: label } },
        table,
      );
    }
    if (periods.length >= 4) sameThroughout(figures, at, periods, table, problems);
  }
  breaks(figures, made, problems);
  return undefined;
}

/** The labels of at most two years that are missing between others of one kind; a wider gap is no slip. */
function missingYears(periods: readonly (Period | undefined)[]): string[] {
  const missing: string[] = [];
  for (const kind of yearly) {
    const own = periods.filter((period) => period?.kind === kind && !period.provisional);
    const years = [...new Set(own.map((period) => Number(period?.end.slice(0, 4))))].sort((a, b) => a - b);
    if (years.length < 3) continue;
    years.forEach((year, place) => {
      const before = years[place - 1];
      if (before === undefined || year - before < 2 || year - before > 3) return;
      for (let gone = before + 1; gone < year; gone += 1) {
        missing.push(kind === 'calendarYear' || kind === 'snapshot' ? String(gone) : twoYears(gone - 1));
      }
    });
  }
  return missing;
}

/** A council whose values never change where the others' do: a row that was filled down. 0 and 100 are plausible. */
function sameThroughout(
  figures: Figures,
  indicator: number,
  periods: readonly number[],
  table: number,
  problems: ProblemBook,
): void {
  const seen = new Map<number, { value: number; times: number; same: boolean; at: number }>();
  for (const period of periods) {
    for (const at of figures.of(indicator, period)) {
      const value = figures.value[at] ?? NaN;
      if (Number.isNaN(value)) continue;
      const authority = figures.authority[at] ?? 0;
      const known = seen.get(authority);
      if (known === undefined) seen.set(authority, { value, times: 1, same: true, at });
      else {
        known.times += 1;
        known.same &&= known.value === value;
      }
    }
  }
  const stuck = [...seen].filter(
    ([, { times, same, value }]) => same && times >= 4 && value !== 0 && value !== 100,
  );
  if (stuck.length === 0 || stuck.length > Math.max(1, seen.size / 10)) return;
  for (const [authority, { value, at }] of stuck) {
    problems.add(
      {
        code: 'allValuesTheSame',
        severity: 'warning',
        at: figures.reading(at).cells[0],
        details: {
          indicator: figures.indicators[indicator]?.code ?? '',
          ...authorityDetails(figures.authorities[authority]),
          value,
        },
      },
      table,
    );
  }
}

function breaks(figures: Figures, { tables, markers }: MadeFrom, problems: ProblemBook): void {
  const said = new Set<string>();
  for (let at = 0; at < figures.length; at += 1) {
    if (markers(at) !== 'breakInSeries') continue;
    const reading = figures.reading(at);
    const details = {
      indicator: figures.indicators[reading.indicator]?.code ?? '',
      period: figures.periods[reading.period]?.label ?? '',
    };
    const key = JSON.stringify(details);
    if (said.has(key)) continue;
    said.add(key);
    problems.add({ code: 'breakInSeries', severity: 'warning', at: reading.cells[0], details }, tables[at]);
  }
}
