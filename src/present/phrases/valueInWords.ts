import type { Indicator } from '../../domain/indicator';
import type { Language } from '../../domain/text';
import { formatNumber } from '../../definitions/words/formatNumber';
import { decimalsOf } from './decimalsOf';
import { unitAtNumber } from './unitAtNumber';

/**
 * A value with its unit, as printed: "14.2%", "£1,234", "231.4 per 10,000 aged under 18".
 * @param beside values that it is read beside: where it differs from them, it is printed so that this is seen
 */
export function valueInWords(
  value: number,
  indicator: Indicator,
  language: Language,
  beside: readonly (number | undefined)[] = [],
): string {
  const known = beside.filter((other) => other !== undefined);
  const number = formatNumber(Math.abs(value), decimalsOf(indicator, [value], known));
  const unit = unitAtNumber(indicator.unit, number, language);
  const sign = value < 0 && /[1-9]/.test(number) ? '−' : '';
  if (unit === '') return `${sign}${number}`;
  if (unit.startsWith('%')) return `${sign}${number}${unit}`;
  if (unit.startsWith('£')) return `${sign}£${number}${unit.slice(1)}`;
  return `${sign}${number} ${unit}`;
}
