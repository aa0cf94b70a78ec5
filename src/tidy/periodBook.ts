import type { Period } from '../domain/period';
import { isCountedPart } from '../parse/countedPart';
import { parsePeriod } from '../parse/parsePeriod';
import { periodInText } from '../parse/periodInText';
import { saysWholeYear } from '../parse/saysWholeYear';
import { monthInYear } from './monthInYear';
import { unclearPeriod } from '../parse/unclearPeriod';

/** The periods met so far, one for each time that figures are about, whatever the labels. */
export class PeriodBook {
  readonly periods: Period[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byLabel = new Map<string | number, number>();

  /** The index of the period of a label; one of kind 'unclear' is made for a label that says no time. */
  of(label: string | number): number {
    let index = this.byLabel.get(label);
    if (index === undefined) {
      index = this.add(
        parsePeriod(label) ??
          (typeof label === 'string' ? (monthInYear(label) ?? periodWithin(label)) : undefined) ??
          unclearPeriod(String(label)),
      );
      this.byLabel.set(label, index);
    }
    return index;
  }

  /** The period that a title names: "Years: 2014", "Spend in 2015-16". */
  inTitle(text: string): number {
    const said = text.replace(/^[^:]*:\s*/, '');
    const whole = parsePeriod(said);
    if (whole !== null && whole.kind !== 'unclear') return this.add(whole);
    const found = periodInText(said) ?? periodInText(text);
    return found === null ? this.of(text) : this.add(found.period);
  }

  private add(period: Period): number {
    const known = this.byKey.get(period.key);
    if (known !== undefined) return known;
    this.periods.push(period);
    this.byKey.set(period.key, this.periods.length - 1);
    return this.periods.length - 1;
  }
}

/** Words that say which part of a year is meant, or how many years: a year beside them is not the whole of the label. */
const partly =
  /\b(?:q(?:tr|uarter)?|h|half|terms?|months?|weeks?|ytd|to date|years?|ending|ended|chwarter|hanner|tymor|mis|wythnos|blynedd)\b|^(?:to|-|–)|(?:to|-|–)$/i;

/** The period that a longer label names, where what is left of it says nothing more of the time. */
function periodWithin(label: string): Period | undefined {
  const found = periodInText(label);
  if (found === null || isCountedPart(found.rest, 'times')) return undefined;
  return partly.test(found.rest) && !saysWholeYear(found.rest) ? undefined : found.period;
}
