import type { Authority } from '../../src/domain/authority';
import type { Figures, Reading } from '../../src/domain/figures';
import type { Finding } from '../../src/domain/finding';
import type { Indicator } from '../../src/domain/indicator';
import type { Marker } from '../../src/domain/marker';
import type { Period } from '../../src/domain/period';
import type { Tidied } from '../../src/domain/tidied';

/** One reading, by places in the lists: authority, indicator, period, value, then what else there is. */
export type Row = [
  authority: number,
  indicator: number,
  period: number,
  value: number | undefined,
  more?: { numerator?: number; denominator?: number; marker?: Marker },
];

export interface TidiedParts extends Partial<Omit<Tidied, 'figures' | 'findings'>> {
  authorities: readonly (string | (Partial<Authority> & { name: string }))[];
  indicators: readonly (Partial<Indicator> & { code: string })[];
  /** "2015-16" is a financial year; ":p" after it makes it provisional. */
  periods: readonly string[];
  rows: readonly Row[];
  findings?: readonly (Partial<Finding> & { domain: string })[];
}

/** A small Tidied, for tests of compare and judge: Welsh unitary authorities and percentages where nothing else is said. */
export function tidiedOf(parts: TidiedParts): Tidied {
  const { contexts = [], neighbours = [], families = [], tables = [], targets = [] } = parts;
  const findings = (parts.findings ?? []).map((finding, at): Finding => ({
    id: `F${at + 1}`,
    source: 'caseFileAudit',
    date: '',
    service: '',
    userGroup: '',
    kind: 'unsaid',
    weight: 1,
    text: '',
    link: '',
    at: { sheet: 'Findings', row: at + 1, column: 0 },
    ...finding,
  }));
  return { figures: figuresOf(parts), findings, contexts, neighbours, families, tables, targets };
}

function figuresOf({ authorities, indicators, periods, rows }: TidiedParts): Figures {
  const sorted = [...rows].sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0]);
  const numbers = (pick: (row: Row) => number | undefined): Float64Array =>
    Float64Array.from(sorted, (row) => pick(row) ?? NaN);
  const reading = (at: number): Reading => {
    const [authority, indicator, period, value, more = {}] = sorted[at] as Row;
    const { numerator, denominator, marker } = more;
    return {
      authority,
      indicator,
      period,
      value,
      numerator,
      denominator,
      marker,
      markerText: marker,
      cells: [],
    };
  };
  const bucketed = new Map<string, Uint32Array>();
  sorted.forEach(([, indicator, period], at) => {
    const key = `${indicator}/${period}`;
    bucketed.set(key, Uint32Array.from([...(bucketed.get(key) ?? []), at]));
  });
  const of = (indicator: number, period: number): Uint32Array =>
    bucketed.get(`${indicator}/${period}`) ?? new Uint32Array();
  const made = periods.map(periodOf);
  return {
    authorities: authorities.map((one, at) => ({
      gss: `W060000${String(at + 1).padStart(2, '0')}`,
      country: 'Wales',
      tier: 'unitary',
      ...(typeof one === 'string' ? { name: one } : one),
    })),
    aggregates: [],
    indicators: indicators.map((one) => ({
      title: { en: one.code },
      polarity: 'higherIsBetter',
      measure: 'proportion',
      unit: '%',
      multiplier: 100,
      ...one,
    })),
    periods: made,
    length: sorted.length,
    authority: Uint16Array.from(sorted, (row) => row[0]),
    indicator: Uint32Array.from(sorted, (row) => row[1]),
    period: Uint16Array.from(sorted, (row) => row[2]),
    value: numbers((row) => row[3]),
    numerator: numbers((row) => row[4]?.numerator),
    denominator: numbers((row) => row[4]?.denominator),
    reading,
    of,
    find: (authority, indicator, period) =>
      of(indicator, period).find((at) => sorted[at]?.[0] === authority) ?? -1,
    periodsOf: (indicator) => made.flatMap((_, period) => (of(indicator, period).length > 0 ? [period] : [])),
    aggregateReadings: [],
  };
}

function periodOf(text: string): Period {
  const provisional = text.endsWith(':p');
  const label = text.replace(':p', '');
  const year = Number(label.slice(0, 4));
  return {
    key: `FY${year}${provisional ? ':p' : ''}`,
    label,
    kind: 'financialYear',
    start: `${year}-04-01`,
    end: `${year + 1}-03-31`,
    provisional,
  };
}
