import type { Authority } from '../../src/domain/authority';
import type { Figures, Reading } from '../../src/domain/figures';
import type { Finding } from '../../src/domain/finding';
import type { Indicator } from '../../src/domain/indicator';
import type { Marker } from '../../src/domain/marker';
import type { Period } from '../../src/domain/period';
import type { Tidied } from '../../src/domain/tidied';
import { withoutLastBits } from '../../src/domain/withoutLastBits';
import { figuresFrom } from '../figuresFrom';

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
  const names = {
    authorities: authorities.map((one, at): Authority => ({
      gss: `W060000${String(at + 1).padStart(2, '0')}`,
      country: 'Wales',
      tier: 'unitary',
      ...(typeof one === 'string' ? { name: one } : one),
    })),
    indicators: indicators.map((one): Indicator => ({
      title: { en: one.code },
      polarity: 'higherIsBetter',
      measure: 'proportion',
      unit: '%',
      multiplier: 100,
      ...one,
    })),
    periods: periods.map(periodOf),
  };
  const readings = rows.map(([authority, indicator, period, value, more = {}]): Reading => {
    const { numerator, denominator, marker } = more;
    const held = value === undefined ? undefined : withoutLastBits(value); // as tidy/ holds it
    const numbers = { value: held, numerator, denominator };
    return { authority, indicator, period, ...numbers, marker, markerText: marker, cells: [] };
  });
  return figuresFrom(names, readings);
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
